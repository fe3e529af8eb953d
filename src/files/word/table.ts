import {
	AlignmentType,
	Paragraph,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	VerticalAlignTable,
	WidthType,
} from 'docx';
import type { PlanNode } from '../../model/text/node.ts';
import { type Book, type BookTable, tablesOf } from '../books/book.ts';
import { columnWidths } from './column-widths.ts';
import { sizes, textWidth } from './look.ts';
import { mark, noteReferences, placeBookmark, toRuns } from './runs.ts';
import { styleIds } from './styles.ts';
import { formatTitle } from './title.ts';

/** A printed table in each language of the file, each below its caption, then the marks of its notes. */
export function formatTables(book: Book, node: PlanNode): (Paragraph | Table)[] {
	const tables = tablesOf(book, node.id).flatMap((table, index) => {
		const title = formatTitle(table.locale, node);
		return [
			new Paragraph({
				style: styleIds.caption,
				children: index === 0 ? [mark(placeBookmark(node.id), title)] : title,
			}),
			// Sizes are half-points, of ten twips; a letter is about half as wide as high, in bold a little more.
			formatTable(table, sizes[book.mode].cell * 5.5),
		];
	});
	// Word joins tables that nothing parts, and wants a paragraph after the last.
	const marks = noteReferences(book.mode, book.marksOf(node.id));
	return [...tables, new Paragraph({ style: styleIds.cell, children: marks })];
}

function formatTable(table: BookTable, letter: number): Table {
	return new Table({
		width: { size: textWidth, type: WidthType.DXA },
		columnWidths: columnWidths(table, textWidth, letter),
		layout: TableLayoutType.FIXED,
		margins: { left: 60, right: 60 },
		rows: [
			formatRow(table, table.head, true),
			...table.rows.map((cells) => formatRow(table, cells, false)),
		],
	});
}

function formatRow({ locale }: BookTable, cells: BookTable['head'], isHead: boolean): TableRow {
	return new TableRow({
		...(isHead && { tableHeader: true }),
		cantSplit: true,
		children: cells.map(
			({ runs, rowspan, colspan }) =>
				new TableCell({
					rowSpan: rowspan,
					columnSpan: colspan,
					verticalAlign: VerticalAlignTable.CENTER,
					children: [
						new Paragraph({
							style: styleIds.cell,
							...(isHead && { alignment: AlignmentType.CENTER }),
							children: toRuns(locale, runs, isHead ? { bold: true } : {}),
						}),
					],
				}),
		),
	});
}
