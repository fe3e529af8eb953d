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
	/** What is seen of it, as short as can be: the number of a sentence; of another place, that before it. */
	text: string;
	/** For listeners; unlike that of the sentence's own number. */
	name: string;
}

/**
 * Links to sentences and rows of tables: within the page where it shows them.
 *
 * @param ids `9.8.7/s3`, `i99`, `a-99`.
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
	const ofIds = ids.map(async (id, index) => {
		const [place, number] = [nodeOf(id), sentenceNumber(id)];
		const isHere = number !== undefined && shown.has(place);
		const table = tableOfRow(id, tables);
		const short = place === page ? '' : shortPlace(locale, place, page);
		return {
			href: isHere ? `#${sentenceAnchor(place, number, page)}` : sitePath(placeAddress(locale, id)),
			...(number === undefined
				? { text: placeLabel(locale, table ?? id), name: await namePlace(locale, id) }
				: {
						text:
							short === ''
								? number
								: sentenceOf(short, number, nodeOf(ids[index - 1] ?? '') === place),
						name: translate(locale, short === '' ? 'summary.ground' : 'summary.groundAt', {
							n: number,
							place: short,
						}),
					}),
		};
	});
	const grounds = await Promise.all(ofIds);
	// Rows of one table lead to it once.
	return grounds.filter(({ text }, at) => grounds.findIndex((own) => own.text === text) === at);
}

/** `9.8.7 s9`; after another sentence of the same place `s10`. */
function sentenceOf(place: string, number: string, isNext: boolean): string {
	return isNext ? `s${number}` : `${place} s${number}`;
}

/** `9.8.7`; an item of a box by its number on the page of the box, and by that of the box elsewhere. */
function shortPlace(locale: Locale, id: string, page: string | null): string {
	const box = boxOf(id);
	if (box !== undefined) return box === page ? String(ordinal(id) ?? '') : placeLabel(locale, box);
	const numbers = numbersOf(id).join('.');
	return numbers === '' ? placeLabel(locale, id) : numbers;
}
