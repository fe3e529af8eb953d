import { csvFormatRows } from 'd3';
import { cellParts, type Figure } from '../../drawings/chart-texts/figure.ts';

/** A chart's table as CSV (RFC 4180, UTF-8 with a byte-order mark), in the language of the chart. */
export function toTableCsv({ columns, rows }: Figure): string {
	const lines = [
		['id', ...columns.map(({ label }) => label)],
		...rows.map(({ id, cells }) => [
			id,
			...cells.map((cell) =>
				cellParts(cell)
					.map(({ text }) => text)
					.join('; '),
			),
		]),
	];
	return `\uFEFF${csvFormatRows(lines).replaceAll('\n', '\r\n')}\r\n`;
}
