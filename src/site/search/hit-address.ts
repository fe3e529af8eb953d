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
 * @param last Number of the last sentence, where several are meant: `?to=s3#s2`.
 */
export function hitAddress(
	locale: Locale,
	{ id, kind, ancestors }: Pick<Hit, 'id' | 'kind' | 'ancestors'>,
	number: string,
	query: string,
	last = number,
): string {
	const address =
		kind === 'row'
			? `/${locale}/${rowRole(id) ?? 'indicators'}/#${rowOf(id) ?? ''}`
			: placeAddress(locale, number === '' ? id : sentenceId(id, number), ancestors[0]);
	const [path = '', anchor] = address.split('#');
	const [, end = ''] = placeEnd(locale, id, number, last).split('#');
	const asked = new URLSearchParams({
		...(query !== '' && { q: query }),
		...(end !== '' && { to: end }),
	}).toString();
	return (asked === '' ? path : `${path}?${asked}`) + (anchor === undefined ? '' : `#${anchor}`);
}

/** Address of the last sentence, where it is not the first. */
function placeEnd(locale: Locale, id: string, first: string, last: string): string {
	return first === last ? '' : placeAddress(locale, sentenceId(id, last));
}
