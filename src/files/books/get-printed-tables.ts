import type { PrintedTable } from '../../model/text/table.ts';
import type { Locale } from '../../model/locale.ts';
import { getPlan } from '../../model/reader/plan.ts';

/** The printed tables in a language, by identifier. */
export async function getPrintedTables(locale: Locale): Promise<Map<string, PrintedTable>> {
	const { nodes, entry } = await getPlan();
	return new Map(
		nodes
			.filter(({ kind }) => kind === 'table')
			.map(({ id }) => {
				const { columns = [], rows = [] } = entry(locale, id).entry.data;
				return [id, { columns, rows }];
			}),
	);
}
