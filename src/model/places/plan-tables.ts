import { rowRole, type TableRole } from './place-id.ts';

/** The tables of the plan by what they hold. */
export type PlanTables = Readonly<Partial<Record<TableRole, string | undefined>>>;

/** The table that a row stands in, by the row's identifier; undefined for what is no row of a table of this plan. */
export function tableOfRow(id: string, tables: PlanTables): string | undefined {
	const role = rowRole(id);
	return role === undefined ? undefined : tables[role];
}

/** A place with the table of a row before it, as it is cited: `table-2/i8` for `i8`; other places as they are. */
export function withTable(id: string, tables: PlanTables): string {
	const table = tableOfRow(id, tables);
	return table === undefined ? id : `${table}/${id}`;
}
