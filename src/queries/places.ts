import { nodeAddress, sentenceAddress } from '../plan/address.ts';
import type { Locale } from '../plan/locale.ts';
import { getPlan } from './plan.ts';

/**
 * Address of any place that has an identifier: a node, a sentence (`3.4.2/s7`), a row (`i13`, `a-7b`).
 *
 * @throws If there is no such node or sentence.
 */
export async function findPlace(locale: Locale, place: string): Promise<string> {
	if (/^i\d/u.test(place)) return `/${locale}/indicators/${place.slice(1)}/`;
	if (/^a-\d/u.test(place)) return `/${locale}/results/#${place}`;
	const [id = '', number] = place.split('/s');
	const node = (await getPlan()).node(id);
	if (number === undefined) return nodeAddress(locale, node);
	if (!node.sentences.some((sentence) => sentence.number === number))
		throw new Error(`the plan has no sentence “${place}”`);
	return sentenceAddress(locale, node, number);
}
