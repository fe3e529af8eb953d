/**
 * The table that a row stands in, by the row's identifier; undefined for what is no row.
 *
 * @example
 * tableOfRow('i13'); // => 'table-2'
 * tableOfRow('a-7b'); // => 'table-1'
 */
export function tableOfRow(id: string): 'table-1' | 'table-2' | undefined {
	if (/^a-\d+[a-z]?$/u.test(id)) return 'table-1';
	return /^i\d+[a-z]?$/u.test(id) ? 'table-2' : undefined;
}
