import { placeLabel } from '../../words/place-label.ts';
import { punctuation } from '../../words/punctuation.ts';
import { nodeAddress, sentenceAddress } from '../../model/places/address.ts';
import { rowRole, withTable } from '../../model/places/row-role.ts';
import type { Locale } from '../../model/locale.ts';
import { getDocument } from '../../model/reader/document.ts';
import { getPlan } from '../../model/reader/plan.ts';
import { getAchievements, getIndicators } from '../../model/reader/tables.ts';

/**
 * Address of any place that has an identifier: a node, a sentence (`3.4.2/s7`), a row (`i13`, `a-7b`).
 *
 * @throws If there is no such node or sentence.
 */
export async function findPlace(locale: Locale, place: string): Promise<string> {
	const role = rowRole(place);
	if (role === 'indicators') return `/${locale}/indicators/${place.slice(1)}/`;
	if (role === 'results') return `/${locale}/results/#${place}`;
	const [id = '', number] = place.split('/s');
	const node = (await getPlan()).node(id);
	if (number === undefined) return nodeAddress(locale, node);
	if (!node.sentences.some((sentence) => sentence.number === number))
		throw new Error(`the plan has no sentence “${place}”`);
	return sentenceAddress(locale, node, number);
}

/** What a place is called; a row of a table that print does not number is known by its name. */
export async function namePlace(locale: Locale, place: string): Promise<string> {
	const { tables } = await getDocument();
	const label = placeLabel(locale, withTable(place, tables));
	// The table of indicators prints the number of all rows but those that are part of another.
	if (rowRole(place) === undefined || /^i\d+$/u.test(place)) return label;
	const rows = [
		...(await getIndicators()).map(({ id, name }) => ({ id: `i${id}`, name })),
		...(await getAchievements()),
	];
	const name = rows.find(({ id }) => id === place)?.name[locale];
	if (name === undefined) throw new Error(`the plan has no row “${place}”`);
	return label + punctuation[locale].comma + name;
}
