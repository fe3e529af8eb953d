import type { Locale } from '../../model/locale.ts';
import { boxOf, nodeOf, parsePlaceId, rowNumber } from '../../model/places/place-id.ts';
import { sitePath } from '../../model/places/site-path.ts';
import { getPlan } from '../../model/reader/plan.ts';
import { shortLabel, shortNumber } from '../../words/node-label.ts';
import { plainText } from '../../model/text/inline.ts';
import { findPlace, namePlace } from '../lists/get-places.ts';

/** A link to what a line of ours rests on. */
interface Ground {
	href: string;
	/** As short as can be: the number of the node. */
	text: string;
	/** As one cites it. */
	name: string;
}

/** Links to sentences and rows, those in one node as one, to the first of them. */
export async function getGrounds(locale: Locale, ids: readonly string[]): Promise<Ground[]> {
	const { node } = await getPlan();
	const grounds = await Promise.all(
		ids.map(async (id) => {
			const text = () => {
				if (parsePlaceId(id)?.kind === 'row') return rowNumber(id);
				const own = node(boxOf(nodeOf(id)) ?? nodeOf(id));
				return shortNumber(locale, own) || plainText(shortLabel(locale, own).title.runs);
			};
			return {
				href: sitePath(await findPlace(locale, id)),
				text: text(),
				name: await namePlace(locale, id),
			};
		}),
	);
	return grounds.filter(({ text }, at) => grounds.findIndex((own) => own.text === text) === at);
}
