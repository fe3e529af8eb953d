import { csvFormat } from 'd3';
import { siteLocales } from '../../model/site-locales.ts';
import type { Column } from './csvw-tables.ts';

/** One line of a CSV file by its columns; `null` and `undefined` are empty cells. */
export type CsvRecord = Readonly<Record<string, string | number | null | undefined>>;

/**
 * Records as CSV (RFC 4180, UTF-8), under a line with the names of their columns, which is there also where there are
 * no records. It begins with a byte-order mark, without which Excel does not read the Chinese.
 *
 * Programs that open it guess what a cell is. No identifier may look like a number or a date; see
 * src/model/places/cell-id.ts. Words of the plan are written as they are, `2030年6月1日` and `12.50` too: a mark against the
 * guess would be a sign that the plan does not have. What is made of them is still the same day and the same number
 * (tests/site/spreadsheets.test.ts).
 *
 * A spreadsheet reads a cell that begins with = + - or @ as a formula, but not an equals sign alone, the operator of a
 * target: Excel and LibreOffice both show it as text. That no other cell begins so is tested (tests/site/csv.test.ts),
 * as an escape would change what was printed.
 *
 * @throws If a record has other columns, or has them in another order.
 */
export function formatCsv(columns: readonly Column[], records: readonly CsvRecord[]): string {
	const names = columns.map(({ name }) => name);
	for (const record of records) {
		const own = Object.keys(record).join();
		if (own !== names.join()) throw new Error(`the columns are ${names.join()}, not ${own}`);
	}
	return `\uFEFF${csvFormat([...records], names).replaceAll('\n', '\r\n')}\r\n`;
}

/**
 * A text in a column for each language of the site.
 *
 * @example
 * inBoth('name', { zh: '名称', en: 'Name' }); // => { name_zh: …, name_en: … }
 */
export function inBoth<Name extends string>(
	name: Name,
	text: { zh: string; en: string } | null | undefined,
) {
	const cells = siteLocales.map((locale) => [`${name}_${locale}`, text?.[locale]] as const);
	return Object.fromEntries(cells) as Record<`${Name}_${'zh' | 'en'}`, string | undefined>;
}
