import { csvFormatRows } from 'd3';
import { cellParts, type Chart } from '../../drawings/chart-texts/chart.ts';

/** A chart's table as CSV (RFC 4180, UTF-8 with a byte-order mark), in the language of the chart. */
export function toTableCsv({ columns, rows }: Chart): string {
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
