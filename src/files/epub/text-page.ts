import type { Element } from 'xast';
import { x } from 'xastscript';
import { nodeAnchor, sentenceAnchor } from '../../model/places/address.ts';
import type { Locale } from '../../model/locale.ts';
import type { PlanNode, Sentence } from '../../model/text/node.ts';
import { type Book, type BookPart, wordsOf } from '../books/book.ts';
import { bookName } from '../books/book-names.ts';
import type { Passage } from '../books/passages.ts';
import { formatHeading } from './heading.ts';
import { noteReferences } from './note-references.ts';
import { formatTables } from './printed-table.ts';
import { type Content, formatPage, inLanguage, toContents } from './xhtml.ts';

const types: Readonly<Partial<Record<PlanNode['kind'], string>>> = {
	preamble: 'preamble',
	chapter: 'chapter',
};

/** A part of the plan as a page of the book, its boxes with their items in frames. */
export function formatTextPage(book: Book, { passages }: BookPart): string {
	const [first] = passages;
	if (!first) throw new Error('a part of the plan is empty');
	const sections: Element[] = [];
	for (const passage of passages) {
		const section = formatPassage(book, passage);
		// An item of a box is part of the section before it.
		if (passage.node.kind === 'box-item') sections.at(-1)?.children.push(section);
		else sections.push(section);
	}
	return formatPage(book.mode, {
		title: bookName(book.mode, first.node),
		type: types[first.node.kind] ?? 'frontmatter',
		body: sections,
	});
}

function formatPassage(book: Book, { node, level, headed, blocks }: Passage): Element {
	const contents = blocks.flatMap((block) =>
		block.kind === 'table'
			? formatTables(book, block.node)
			: formatParagraph(book, node, block.sentences),
	);
	const heading = headed ? [x(`h${level - 1}`, formatHeading(book.mode, node))] : [];
	return x(
		'section',
		{
			id: nodeAnchor(node.id, null),
			class: node.kind,
			'aria-label': headed ? undefined : bookName(book.mode, node),
		},
		[...heading, ...contents].flatMap((part) => ['\n', part]),
	);
}

/** In one language a paragraph is as printed; in both, each sentence stands above its translation. */
function formatParagraph(book: Book, node: PlanNode, sentences: readonly Sentence[]): Content[] {
	const { mode, marksOf } = book;
	const idOf = ({ number }: Sentence) => sentenceAnchor(node.id, number, null);
	if (mode === 'bi')
		return sentences.map((sentence) => {
			const words = wordsOf(mode, sentence);
			return x(
				'div',
				{ class: 'pair', id: idOf(sentence) },
				words.map(({ runs, locale }, index) =>
					x('p', inLanguage(locale), [
						...toContents(runs),
						...(index === 0 ? noteReferences(mode, marksOf(sentence.id)) : []),
					]),
				),
			);
		});
	const toSpan = (locale: Locale, sentence: Sentence) =>
		wordsOf(mode, sentence).flatMap(({ runs, locale: own }, index) => [
			x(
				'span',
				{ id: idOf(sentence), ...(own === locale ? {} : inLanguage(own)) },
				toContents(runs),
			),
			...(index === 0 ? noteReferences(mode, marksOf(sentence.id)) : []),
		]);
	return [
		x(
			'p',
			sentences.flatMap((sentence, index) => [
				...(index > 0 && mode === 'en' ? [' '] : []),
				...toSpan(mode, sentence),
			]),
		),
	];
}
