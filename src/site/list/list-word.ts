import {
	AlignmentType,
	Document,
	Footer,
	HeadingLevel,
	type IRunOptions,
	Packer,
	PageNumber,
	Paragraph,
	Table,
	TableCell,
	TableRow,
	TextRun,
	WidthType,
} from 'docx';
import { page, sizes, textWidth, typefaces, wordLanguage } from '../../files/word/look.ts';
import { styleIds, toStyles } from '../../files/word/styles.ts';
import { type Locale, mainLocale, type ReadingMode } from '../../model/locale.ts';
import { parseInline } from '../../model/text/inline.ts';
import type { ExtractTable } from './extract-table.ts';
import type { Passage, Words } from './extract.ts';
import { type Frame, joinParagraphs, noteLine } from './list-html.ts';

const levels = [
	HeadingLevel.HEADING_1,
	HeadingLevel.HEADING_2,
	HeadingLevel.HEADING_3,
	HeadingLevel.HEADING_4,
] as const;

/** A list as a Word file that looks as the site's own do: typefaces, sizes and margins of official documents. */
export function toListWord(
	passages: readonly Passage[],
	frame: Frame,
	mode: ReadingMode,
): Promise<Blob> {
	const ours = (text: string) =>
		new Paragraph({ style: styleIds.ours, children: [toText(frame.locale, text)] });
	const file = new Document({
		title: frame.title,
		styles: toStyles(mode),
		sections: [
			{
				properties: { page },
				footers: { default: numbered(mode) },
				children: [
					new Paragraph({
						heading: HeadingLevel.TITLE,
						spacing: { before: 0 },
						children: [toText(frame.locale, frame.title)],
					}),
					...passages.flatMap(({ depth, heading, blocks, notes }) => [
						new Paragraph({
							heading: levels[depth] ?? HeadingLevel.HEADING_4,
							children: heading.flatMap((words, index) => [
								...(index > 0 ? [new TextRun({ break: 1 })] : []),
								...toRuns(words),
							]),
						}),
						...blocks.flatMap((block) =>
							block.kind === 'table'
								? // Word joins tables that nothing parts.
									block.tables.flatMap((table) => [
										...(table.hasCaption ? [formatCaption(table)] : []),
										formatTable(table),
										new Paragraph({ style: styleIds.cell }),
									])
								: joinParagraphs(block.sentences).map(
										(words) =>
											new Paragraph({
												style:
													words.locale === mainLocale(mode) ? styleIds.text : styleIds.translation,
												children: toRuns(words),
											}),
									),
						),
						...notes.map((note) => ours(noteLine(note, frame.locale))),
					]),
					ours(frame.source),
				],
			},
		],
	});
	return Packer.toBlob(file);
}

/** Quotation marks in Chinese are those of the Chinese typeface. */
function inLanguage(locale: Locale) {
	return {
		language: wordLanguage[locale],
		...(locale === 'zh' && { font: { hint: 'eastAsia' as const } }),
	};
}

function toText(locale: Locale, text: string): TextRun {
	return new TextRun({ ...inLanguage(locale), text });
}

function toRuns({ locale, text }: Words): TextRun[] {
	return parseInline(text).map(({ text: own, marks }) => {
		const options: IRunOptions = {
			...inLanguage(locale),
			text: own,
			...(marks.includes('strong') && { bold: true }),
			...(marks.includes('sub') && { subScript: true }),
			...(marks.includes('sup') && { superScript: true }),
			...(marks.includes('cite') && locale === 'en' && { italics: true }),
		};
		return new TextRun(options);
	});
}

function formatCaption({ locale, title }: ExtractTable): Paragraph {
	return new Paragraph({ style: styleIds.caption, children: toRuns({ locale, text: title }) });
}

function formatTable({ locale, head, rows }: ExtractTable): Table {
	const count = head.reduce((sum, { colspan }) => sum + colspan, 0);
	const toRow = (cells: ExtractTable['head'], isHead: boolean) =>
		new TableRow({
			cantSplit: true,
			tableHeader: isHead,
			children: cells.map(
				({ text, rowspan, colspan }) =>
					new TableCell({
						rowSpan: rowspan,
						columnSpan: colspan,
						children: [new Paragraph({ style: styleIds.cell, children: toRuns({ locale, text }) })],
					}),
			),
		});
	return new Table({
		width: { size: textWidth, type: WidthType.DXA },
		columnWidths: Array<number>(count).fill(Math.floor(textWidth / count)),
		margins: { left: 60, right: 60 },
		rows: [toRow(head, true), ...rows.map((cells) => toRow(cells, false))],
	});
}

/** The number of the page between dashes. */
function numbered(mode: ReadingMode): Footer {
	return new Footer({
		children: [
			new Paragraph({
				alignment: AlignmentType.CENTER,
				children: [
					new TextRun({
						children: ['— ', PageNumber.CURRENT, ' —'],
						font: typefaces.title,
						size: mode === 'zh' ? 28 : sizes[mode].ours,
					}),
				],
			}),
		],
	});
}
