import { placeAddress } from '../../model/places/address.ts';
import type { Locale } from '../../model/locale.ts';
import { rowOf, rowRole, sentenceId } from '../../model/places/place-id.ts';
import type { Hit } from '../../search/engine/answer.ts';

/**
 * Address of a place that was found, from the site's root.
 *
 * @param id Identifier of a node, or of a row: `table-1/a-2`, `table-2/i8`.
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
			? `/${locale}/${rowRole(id) ?? 'indicators'}/#${rowOf(id) ?? ''}`
			: placeAddress(locale, number === '' ? id : sentenceId(id, number), ancestors[0]);
	if (query === '') return address;
	const [path = '', anchor] = address.split('#');
	const asked = `${path}?${new URLSearchParams({ q: query }).toString()}`;
	return anchor === undefined ? asked : `${asked}#${anchor}`;
}
