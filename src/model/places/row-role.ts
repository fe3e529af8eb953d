/** What a table of data holds: what the previous plan reached, or what this one sets. */
export type TableRole = 'results' | 'indicators';

/** The tables of the plan by what they hold. */
export type PlanTables = Readonly<Partial<Record<TableRole, string | undefined>>>;

/**
 * What the table holds that a row stands in, by the row's identifier; undefined for what is no row.
 *
 * @example
 * rowRole('i13'); // => 'indicators'
 * rowRole('a-7b'); // => 'results'
 */
export function rowRole(id: string): TableRole | undefined {
	if (/^a-\d+[a-z]?$/u.test(id)) return 'results';
	return /^i\d+[a-z]?$/u.test(id) ? 'indicators' : undefined;
}

/** The table that a row stands in, by the row's identifier; undefined for what is no row of a table of this plan. */
export function tableOfRow(id: string, tables: PlanTables): string | undefined {
	const role = rowRole(id);
	return role === undefined ? undefined : tables[role];
}

/** A place with the table of a row before it, as it is cited: `table-2/i13` for `i13`; other places as they are. */
export function withTable(id: string, tables: PlanTables): string {
	const table = tableOfRow(id, tables);
	return table === undefined ? id : `${table}/${id}`;
}
