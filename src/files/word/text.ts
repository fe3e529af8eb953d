import {
	AlignmentType,
	BorderStyle,
	HeadingLevel,
	type IParagraphOptions,
	Paragraph,
	type Table,
} from 'docx';
import type { ReadingMode } from '../../model/locale.ts';
import type { Sentence } from '../../model/text/node.ts';
import { type Book, type Words, wordsOf } from '../books/book.ts';
import type { Passage } from '../books/passages.ts';
import { formatTables } from './table.ts';
import { mark, noteReferences, placeBookmark, toRuns, toText } from './runs.ts';
import { styleIds } from './styles.ts';
import { formatTitle, noticeTitle } from './title.ts';

const headings = {
	2: HeadingLevel.HEADING_1,
	3: HeadingLevel.HEADING_2,
	4: HeadingLevel.HEADING_3,
	5: HeadingLevel.HEADING_4,
} as const;

const rule = { style: BorderStyle.SINGLE, size: 6, space: 8, color: '404040' };
/** Neighbours with the same borders and indents stand in one frame, which a table would keep out of Word's outline. */
const frame = {
	border: { top: rule, bottom: rule, left: rule, right: rule },
	indent: { left: 200, right: 200, firstLine: 0, firstLineChars: 0 },
} as const;

/** A node's heading and its own text. */
export function formatPassage(book: Book, passage: Passage): (Paragraph | Table)[] {
	const { node, blocks } = passage;
	const boxed = node.kind === 'box' || node.kind === 'box-item';
	const look = boxed ? frame : {};
	return [
		...formatHeading(book.mode, passage, look),
		...blocks.flatMap((block, index) =>
			block.kind === 'table'
				? formatTables(book, block.node)
				: formatParagraph(
						book,
						block.sentences,
						look,
						index === 0 && !passage.headed ? placeBookmark(node.id) : null,
					),
		),
	];
}

function formatHeading(
	mode: ReadingMode,
	{ node, level, headed }: Passage,
	look: IParagraphOptions,
): Paragraph[] {
	if (!headed) return [];
	const centred = node.kind === 'notice' || node.kind === 'box';
	return [
		new Paragraph({
			heading: headings[level as keyof typeof headings],
			...(centred && {
				alignment: AlignmentType.CENTER,
				indent: { firstLine: 0, firstLineChars: 0 },
			}),
			...look,
			children: [
				mark(
					placeBookmark(node.id),
					formatTitle(mode, node, node.kind === 'notice' ? noticeTitle(mode) : {}),
				),
			],
		}),
	];
}

/**
 * A paragraph, in both languages a pair of them for each sentence.
 *
 * @param begins Bookmark of the node that begins here, where the plan prints no heading; it begins a page.
 */
function formatParagraph(
	book: Book,
	sentences: readonly Sentence[],
	look: IParagraphOptions,
	begins: string | null,
): Paragraph[] {
	const { mode, marksOf } = book;
	const references = ({ id }: Sentence) => noteReferences(mode, marksOf(id));
	const pageBreakBefore = begins !== null;
	const toMarked = (sentence: Sentence, at: number, { runs, locale }: Words) => {
		const marked = mark(placeBookmark(sentence.id), toRuns(locale, runs));
		return at === 0 && begins !== null ? mark(begins, [marked]) : marked;
	};
	if (mode !== 'bi') {
		const children = sentences.flatMap((sentence, index) => [
			...(index > 0 && mode === 'en' ? [toText('en', ' ')] : []),
			...wordsOf(mode, sentence).map((words) => toMarked(sentence, index, words)),
			...references(sentence),
		]);
		return [new Paragraph({ style: styleIds.text, ...look, pageBreakBefore, children })];
	}
	return sentences.flatMap((sentence, at) =>
		wordsOf(mode, sentence).map(
			(words, index) =>
				new Paragraph({
					style: index === 0 ? styleIds.text : styleIds.translation,
					...look,
					pageBreakBefore: pageBreakBefore && at + index === 0,
					// A sentence and its translation stand on one page.
					keepNext: index === 0 && sentence.en !== null,
					keepLines: true,
					children:
						index === 0
							? [toMarked(sentence, at, words), ...references(sentence)]
							: toRuns(words.locale, words.runs),
				}),
		),
	);
}
