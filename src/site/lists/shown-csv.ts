import { csvFormatRows } from 'd3';
import { pageWords } from '../browser/page-words.ts';

/**
 * The rows of a table that are shown, in their order, as CSV (RFC 4180, UTF-8 with a byte-order mark): the headings as
 * readers see them, in their language, and at the end the address to which the row leads.
 */
export function toShownCsv(table: HTMLTableElement): string {
	const headings = [...(table.tHead?.rows[0]?.cells ?? [])].map(wordsOf);
	const rows = [...(table.tBodies[0]?.rows ?? [])]
		.filter(({ hidden }) => !hidden)
		.map((row) => [...[...row.cells].map(wordsOf), row.querySelector('a')?.href ?? '']);
	const csv = csvFormatRows([[...headings, pageWords('table.url')], ...rows]);
	return `\uFEFF${csv.replaceAll('\n', '\r\n')}\r\n`;
}

/** The words of a cell in one line. */
function wordsOf(cell: HTMLTableCellElement): string {
	return cell.textContent.replaceAll(/\s+/gu, ' ').trim();
}
