import { csvFormat } from 'd3';

/** One line of a CSV file by its columns; `null` and `undefined` are empty cells. */
export type CsvRecord = Readonly<Record<string, string | number | null | undefined>>;

/**
 * Records of the same columns as CSV (RFC 4180, UTF-8), under a line with their names. It begins with a
 * byte-order mark, without which Excel does not read the Chinese.
 *
 * Cells are written as they are. A spreadsheet reads one that begins with = + - or @ as a formula, but not an
 * equals sign alone, the operator of a target: Excel and LibreOffice both show it as text. That no other cell
 * begins so is tested (tests/site/csv.test.ts), as an escape would change what was printed.
 */
export function formatCsv(records: readonly CsvRecord[]): string {
	return `\uFEFF${csvFormat([...records]).replaceAll('\n', '\r\n')}\r\n`;
}

/** Answers with records as CSV; see {@link formatCsv}. */
export function respondWithCsv(records: readonly CsvRecord[]): Response {
	return new Response(formatCsv(records), {
		headers: { 'Content-Type': 'text/csv; charset=utf-8' },
	});
}

/**
 * A text in two columns, one for each language.
 *
 * @example
 * inBoth('name', { zh: '森林覆盖率', en: 'Forest coverage rate' }); // => { name_zh: …, name_en: … }
 */
export function inBoth<Name extends string>(
	name: Name,
	text: { zh: string; en: string } | null | undefined,
) {
	return {
		[`${name}_zh`]: text?.zh,
		[`${name}_en`]: text?.en,
	} as Record<`${Name}_${'zh' | 'en'}`, string | undefined>;
}
