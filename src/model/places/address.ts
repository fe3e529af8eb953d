import type { ReadingMode } from '../locale.ts';
import {
	boxOf,
	formatPlaceId,
	indicatorId,
	nodeOf,
	ordinal,
	parsePlaceId,
	sentenceId,
} from './place-id.ts';

/** What is needed of a node to know its address. */
export interface Addressable {
	id: string;
	parent: string | null;
}

/** Address of the home page, from the site's root; in both languages it is the one where a language is chosen. */
export function homePath(mode: ReadingMode): string {
	return mode === 'bi' ? '/' : `/${mode}/`;
}

/** Path of a node's own page below `/LANG/plan/`: `2/1/3`, `box/2`, `notice`. */
export function pagePath(id: string): string {
	return id.replace('box-', 'box/').replaceAll('.', '/');
}

/**
 * Anchor of a node on a page.
 *
 * @param page Identifier of the node whose page it is, or `null` on a page of the whole plan.
 * @returns `''` for the page's own node, `item-3` on its box's page, otherwise `2-1-3`.
 */
export function nodeAnchor(id: string, page: string | null): string {
	if (id === page) return '';
	if (page !== null && boxOf(id) === page) return `item-${ordinal(id) ?? ''}`;
	return id.replaceAll('.', '-');
}

/** Anchor of a sentence on a page: `s7`, `item-3-s3`, otherwise `2-1-3-s7`. See {@link nodeAnchor}. */
export function sentenceAnchor(id: string, number: string, page: string | null): string {
	const node = nodeAnchor(id, page);
	return node === '' ? `s${number}` : `${node}-s${number}`;
}

/**
 * Permanent address of a place in a language or in both, from the site's root: `/zh/plan/2/1/3/#s7`,
 * `/zh/plan/box/2/#item-3`, `/zh/indicators/8/`. The inverse of {@link placeOfAddress}.
 *
 * @param parent Of a table, the node on whose page it stands; any other identifier tells its page by itself.
 * @throws If `id` is no identifier.
 */
export function placeAddress(mode: ReadingMode, id: string, parent?: string | null): string {
	const place = parsePlaceId(id);
	if (!place || place.kind === 'cell') throw new Error(`“${id}” is no identifier of a place`);
	if (place.kind === 'row')
		return place.role === 'indicators'
			? `/${mode}/indicators/${place.number}/`
			: `/${mode}/results/#${formatPlaceId({ kind: 'row', role: place.role, number: place.number })}`;
	const node = nodeOf(id);
	const page = boxOf(node) ?? (place.kind === 'table' ? (parent ?? node) : node);
	const anchor =
		place.kind === 'sentence' ? sentenceAnchor(node, place.number, page) : nodeAnchor(node, page);
	return `/${mode}/plan/${pagePath(page)}/${anchor === '' ? '' : `#${anchor}`}`;
}

/** Address of a node; see {@link placeAddress}. */
export function nodeAddress(mode: ReadingMode, { id, parent }: Addressable): string {
	return placeAddress(mode, id, parent);
}

/** Address of a sentence; see {@link placeAddress}. */
export function sentenceAddress(
	mode: ReadingMode,
	{ id }: Pick<Addressable, 'id'>,
	number: string,
): string {
	return placeAddress(mode, sentenceId(id, number));
}

/** Pages of places, in a language or in both: the mode, what they are about, and what follows. */
const pageOfPlace = /^\/(?:zh|en|bi)\/(plan|print|indicators|results)\/(?:(.+)\/)?(?:\?.*)?$/u;

/**
 * Identifier of the place that an address leads to: of the sentence, node or row that its anchor names, else of the
 * node or the indicator whose page it is. Undefined for any other address.
 *
 * @param address From the site's root.
 * @example
 * placeOfAddress('/en/plan/box/2/#item-3-s3'); // => 'box-2.3/s3'
 * placeOfAddress('/en/indicators/8/'); // => 'i8'
 */
export function placeOfAddress(address: string): string | undefined {
	const [path = '', anchor = ''] = address.split('#');
	const [, kind, rest = ''] = pageOfPlace.exec(path) ?? [];
	if (kind === undefined) return undefined;
	const page =
		kind === 'indicators' ? indicatorId(rest) : rest.replace('box/', 'box-').replaceAll('/', '.');
	const ids = [placeOfAnchor(anchor, page), page];
	return ids.find((id) => parsePlaceId(id) !== undefined);
}

/** The inverse of {@link nodeAnchor} and {@link sentenceAnchor}. */
function placeOfAnchor(anchor: string, page: string): string {
	const [, before, number] = /^(?:(.+)-)?s(\d+[a-z]?)$/u.exec(anchor) ?? [];
	const name = number === undefined ? anchor : (before ?? page);
	const node = name.replace('item-', `${page}.`).replaceAll(/(\d)-(?=\d)/gu, '$1.');
	return number === undefined ? node : sentenceId(node, number);
}

/**
 * Address of a place's embed for other people's pages.
 *
 * @param address Of the place in a language, from the site's root.
 * @example
 * embedAddress('/zh/plan/2/1/3/#s7'); // => '/zh/embed/plan/2/1/3/#s7'
 */
export function embedAddress(address: string): string {
	return address.replace('/plan/', '/embed/plan/');
}
