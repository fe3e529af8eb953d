import { nodeAddress, sentenceAddress } from '../plan/address.ts';
import type { Locale } from '../plan/locale.ts';
import type { NodeKind } from '../plan/node-id.ts';
import { boxOf } from '../plan/node-id.ts';

/**
 * Address of a place that was found, from the site's root.
 *
 * @param id Identifier of a node, or of a row: `table-1/a-2`, `table-2/i13`.
 * @param number Of a sentence of the node; `''` for the node itself.
 * @param query What to mark there; nothing where it is empty.
 */
export function hitAddress(
	locale: Locale,
	{ id, kind, ancestors }: { id: string; kind: NodeKind | 'row'; ancestors: readonly string[] },
	number: string,
	query: string,
): string {
	const address =
		kind === 'row'
			? rowAddress(locale, id)
			: number === ''
				? nodeAddress(locale, { id, kind, parent: ancestors[0] ?? null })
				: sentenceAddress(locale, { id, kind, parent: ancestors[0] ?? null }, number);
	if (query === '') return address;
	const [path = '', anchor] = address.split('#');
	const asked = `${path}?${new URLSearchParams({ q: query }).toString()}`;
	return anchor === undefined ? asked : `${asked}#${anchor}`;
}

function rowAddress(locale: Locale, id: string): string {
	const [table, row = ''] = id.split('/');
	return `/${locale}/${table === 'table-1' ? 'results' : 'indicators'}/#${row}`;
}

/** Address of a place that was cited: `3.4.2`, `3.4.2/s7`, `box-4.2`, `table-2/i13`. */
export function citedAddress(locale: Locale, cited: string): string {
	if (/^table-\d\/(?:a|i)/u.test(cited)) return rowAddress(locale, cited);
	const [id = '', number = ''] = cited.split('/s');
	const box = boxOf(id);
	const table = { 'table-1': '1.1.6', 'table-2': '2.3.2' }[id];
	const kind = box ? 'box-item' : table ? 'table' : 'item';
	return hitAddress(locale, { id, kind, ancestors: [box ?? table ?? ''] }, number, '');
}
