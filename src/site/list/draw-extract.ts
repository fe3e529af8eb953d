import { make } from '../browser/make-element.ts';
import { sentenceLabel } from '../../words/place-label.ts';
import { nodeAnchor, sentenceAnchor } from '../../model/places/address.ts';
import { languageTag } from '../../model/locale.ts';
import { nodeOf } from '../../model/places/place-id.ts';
import { placeLabel } from '../../words/place-label.ts';
import { drawWords } from './draw-words.ts';
import type { ExtractTable } from './extract-table.ts';
import type { ExtractSentence, Passage, Words } from './extract.ts';
import type { ListWords } from './list-words.ts';

const headings = ['h2', 'h3', 'h4', 'h5'] as const;

/**
 * Draws a passage as the page of a list shows and prints it.
 *
 * @param chosen Sentences that the list names within what it shows whole.
 */
export function drawPassage(
	passage: Passage,
	words: ListWords,
	chosen: ReadonlySet<string>,
): HTMLElement {
	const { id, depth, heading, place, address, blocks, notes } = passage;
	const level = headings[depth] ?? 'h5';
	const section = make('section', { className: `${depth === 0 ? 'node ' : ''}plan` });
	if (nodeOf(id) === id) section.id = nodeAnchor(id, null);
	const lines = heading.map((own) => inLanguage(make('span', {}, ...drawWords(own)), own, words));
	const link = make('a', { href: words.base + address }, ...lines);
	section.append(make(level, {}, link));
	if (depth === 0)
		section.append(
			make('p', { className: 'cited' }, place, ' ', make('span', {}, words.root + address)),
		);
	for (const block of blocks)
		section.append(
			...(block.kind === 'table'
				? block.tables.map((table) => drawTable(table, words))
				: drawParagraph(block.sentences, words, chosen)),
		);
	for (const { note, numbers } of notes) {
		const about = numbers.map((number) => sentenceLabel(words.locale, number).replace(/^\W/u, ''));
		const mark = make('b', {}, note.mark);
		section.append(
			make('aside', { className: 'noted ed' }, mark, ' ', about.join(' '), ' ', note.text),
		);
	}
	return section;
}

function inLanguage(element: HTMLElement, { locale }: Words, words: ListWords): HTMLElement {
	if (locale !== words.locale) element.lang = languageTag[locale];
	return element;
}

/** One paragraph; in both languages a pair of them for each sentence. */
function drawParagraph(
	sentences: readonly ExtractSentence[],
	words: ListWords,
	chosen: ReadonlySet<string>,
): HTMLElement[] {
	const isBoth = sentences.some((sentence) => sentence.words.length > 1);
	if (!isBoth) {
		const drawn = sentences.flatMap((sentence, index) => [
			...(index > 0 && words.locale === 'en' ? [' '] : []),
			...sentence.words.flatMap((own) => drawSentence(sentence, own, words, chosen)),
		]);
		return [make('div', { className: 'para' }, make('p', { className: 'p' }, ...drawn))];
	}
	return sentences.flatMap((sentence) =>
		sentence.words.map((own) =>
			inLanguage(
				make('p', { className: 'p' }, ...drawSentence(sentence, own, words, chosen)),
				own,
				words,
			),
		),
	);
}

/** The number of a sentence, and its words with nothing else in their element. */
function drawSentence(
	{ id, number }: ExtractSentence,
	own: Words,
	words: ListWords,
	chosen: ReadonlySet<string>,
): Node[] {
	const drawn = make('span', { className: chosen.has(id) ? 's chosen' : 's' }, ...drawWords(own));
	drawn.dataset.sentence = id;
	if (own.locale !== words.locale) return [drawn];
	drawn.id = sentenceAnchor(nodeOf(id), number, null);
	const link = make('a', { className: 'n', href: `#${drawn.id}` });
	// Drawn by the style sheet: what is copied is the plan's.
	link.dataset.n = number;
	link.setAttribute('aria-label', placeLabel(words.locale, id));
	return [link, drawn];
}

function drawTable({ locale, head, rows }: ExtractTable, words: ListWords): HTMLElement {
	const toRow = (cells: ExtractTable['head'], name: 'th' | 'td') =>
		make(
			'tr',
			{},
			...cells.map(({ text, rowspan, colspan }) =>
				make(name, { rowSpan: rowspan, colSpan: colspan }, ...drawWords({ locale, text })),
			),
		);
	const table = make(
		'table',
		{ className: 'printed plan' },
		make('thead', {}, toRow(head, 'th')),
		make('tbody', {}, ...rows.map((cells) => toRow(cells, 'td'))),
	);
	const scroll = make('section', { className: 'scroll', tabIndex: 0 }, table);
	return inLanguage(scroll, { locale, text: '' }, words);
}
