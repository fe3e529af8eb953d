import { isPrinted, placeLabel } from '../../words/place-label.ts';
import { punctuation } from '../../words/punctuation.ts';
import { placeAddress } from '../../model/places/address.ts';
import { withTable } from '../../model/places/plan-tables.ts';
import { nodeOf, parsePlaceId, rowRole, sentenceNumber } from '../../model/places/place-id.ts';
import type { Locale } from '../../model/locale.ts';
import { getDocument } from '../../model/reader/document.ts';
import { getPlan } from '../../model/reader/plan.ts';
import { getResults, getIndicators } from '../../model/reader/tables.ts';

/**
 * Address of any place that has an identifier: a node, a sentence (`2.1.3/s7`), a row (`i8`, `a-2b`).
 *
 * @throws If there is no such node or sentence.
 */
export async function findPlace(locale: Locale, place: string): Promise<string> {
	if (rowRole(place) !== undefined) return placeAddress(locale, place);
	const { parent, sentences } = (await getPlan()).node(nodeOf(place));
	const number = sentenceNumber(place);
	if (number !== undefined && !sentences.some((sentence) => sentence.number === number))
		throw new Error(`the plan has no sentence “${place}”`);
	return placeAddress(locale, place, parent);
}

/** What a place is called; a row of a table that print does not number is known by its name. */
export async function namePlace(locale: Locale, place: string): Promise<string> {
	const { tables } = await getDocument();
	const label = placeLabel(locale, withTable(place, tables));
	const row = parsePlaceId(place);
	if (row?.kind !== 'row' || isPrinted(row)) return label;
	const rows = [...(await getIndicators()), ...(await getResults())];
	const name = rows.find(({ id }) => id === place)?.name[locale];
	if (name === undefined) throw new Error(`the plan has no row “${place}”`);
	return label + punctuation[locale].comma + name;
}
