import { nodeAddress, sentenceAddress } from '../../model/places/address.ts';
import type { Locale } from '../../model/locale.ts';
import { rowRole } from '../../model/places/row-role.ts';
import type { Hit } from '../../search/engine/answer.ts';

/**
 * Address of a place that was found, from the site's root.
 *
 * @param id Identifier of a node, or of a row: `table-1/a-2`, `table-2/i13`.
 * @param number Of a sentence of the node; `''` for the node itself.
 * @param query What to mark there; nothing where it is empty.
 */
export function hitAddress(
	locale: Locale,
	{ id, kind, ancestors }: Pick<Hit, 'id' | 'kind' | 'ancestors'>,
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
	const [, row = ''] = id.split('/');
	return `/${locale}/${rowRole(row) ?? 'indicators'}/#${row}`;
}
