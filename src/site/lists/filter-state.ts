/** A field by which a list is filtered. */
export interface FilterField {
	name: string;
	/** What can be chosen; `null` where any words can be typed. */
	options: readonly string[] | null;
}

/** What a list is filtered and sorted by. */
export interface FilterState {
	/** What the fields have, by their names; those with nothing are left out. */
	values: ReadonlyMap<string, string>;
	/** Column by which it is sorted, `-` before it for downwards: `count`, `-count`; `''` for the order of the list. */
	order: string;
	/** Parts of the address that nothing in the list answers, as they were written: `section=9.10`. */
	unread: readonly string[];
}

/**
 * Reads what an address asks of a list. A value that cannot be chosen is reported and filters nothing: a list that is
 * empty for no visible reason would claim that there is nothing of the kind.
 *
 * @param prefix What stands before the names in the address.
 * @param columns Names of the columns by which it can be sorted.
 */
export function readFilters(
	asked: URLSearchParams,
	prefix: string,
	fields: readonly FilterField[],
	columns: readonly string[],
): FilterState {
	const values = new Map<string, string>();
	const unread: string[] = [];
	const read = (name: string, known: readonly string[] | null) => {
		const written = asked.get(prefix + name)?.trim() ?? '';
		if (written === '' || known === null) return written;
		const plain = (text: string) => text.normalize('NFKC').toLowerCase();
		const found = known.find((value) => plain(value) === plain(written));
		if (found === undefined) unread.push(`${prefix}${name}=${written}`);
		return found ?? '';
	};
	for (const { name, options } of fields) {
		const value = read(name, options);
		if (value !== '') values.set(name, value);
	}
	// An unknown order hides nothing, and the headings show the one in force.
	const order = asked.get(`${prefix}sort`)?.trim() ?? '';
	return { values, order: columns.includes(order.replace(/^-/u, '')) ? order : '', unread };
}

/** An address with what a list is filtered and sorted by, and without what nothing in the list answers. */
export function writeFilters(
	url: URL,
	prefix: string,
	names: readonly string[],
	{ values, order }: FilterState,
): URL {
	const written = new URL(url);
	const entries = [...names.map((name) => [name, values.get(name) ?? '']), ['sort', order]];
	for (const [name = '', value = ''] of entries) {
		if (value === '') written.searchParams.delete(prefix + name);
		else written.searchParams.set(prefix + name, value);
	}
	return written;
}
