import type { Locale } from '../../model/locale.ts';
import { placeAddress, sentenceAnchor } from '../../model/places/address.ts';
import { boxOf, nodeOf, numbersOf, ordinal, sentenceNumber } from '../../model/places/place-id.ts';
import { sitePath } from '../../model/places/site-path.ts';
import { tableOfRow } from '../../model/places/plan-tables.ts';
import { getDocument } from '../../model/reader/document.ts';
import { getPlan } from '../../model/reader/plan.ts';
import { namePlace } from '../lists/get-places.ts';
import { placeLabel } from '../../words/place-label.ts';
import { translate } from '../../words/translate.ts';

/** A link to what a claim of ours rests on. */
export interface Ground {
	href: string;
	/** What is seen of it, as short as can be: the number of a sentence of this place; of another one its number. */
	text: string;
	/** For listeners; unlike that of the sentence's own number. */
	name: string;
}

/**
 * Links to sentences and rows of tables: within the page where it shows them.
 *
 * @param ids `3.5.1/s3`, `i13`, `a-7b`.
 * @param page Identifier of the node whose page it is; `null` on any other page.
 */
export async function getGrounds(
	locale: Locale,
	ids: readonly string[],
	page: string | null,
): Promise<Ground[]> {
	const { node, shownOn } = await getPlan();
	const shown = new Set(page === null ? [] : shownOn(node(page)).map(({ id }) => id));
	const { tables } = await getDocument();
	const ofIds = ids.map(async (id) => {
		const [place, number] = [nodeOf(id), sentenceNumber(id)];
		const isHere = number !== undefined && shown.has(place);
		const table = tableOfRow(id, tables);
		const short = place === page ? '' : shortPlace(locale, place, page);
		return {
			href: isHere ? `#${sentenceAnchor(place, number, page)}` : sitePath(placeAddress(locale, id)),
			...(number === undefined
				? { text: placeLabel(locale, table ?? id), name: await namePlace(locale, id) }
				: {
						text: short === '' ? number : short,
						name: translate(locale, short === '' ? 'summary.ground' : 'summary.groundAt', {
							n: number,
							place: short,
						}),
					}),
		};
	});
	return Promise.all(ofIds);
}

/** `3.5.1`; an item of a box by its number on the page of the box, and by that of the box elsewhere. */
function shortPlace(locale: Locale, id: string, page: string | null): string {
	const box = boxOf(id);
	if (box !== undefined) return box === page ? String(ordinal(id) ?? '') : placeLabel(locale, box);
	const numbers = numbersOf(id).join('.');
	return numbers === '' ? placeLabel(locale, id) : numbers;
}
