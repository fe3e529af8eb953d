import type { ReadingMode } from '../locale.ts';
import { boxOf, type NodeKind, ordinal } from './node-id.ts';

/** What is needed of a node to know its address. */
export interface Addressable {
	id: string;
	kind: NodeKind;
	parent: string | null;
}

/** Address of the home page, from the site's root; in both languages it is the one where a language is chosen. */
export function homePath(mode: ReadingMode): string {
	return mode === 'bi' ? '/' : `/${mode}/`;
}

/** The node whose page a node stands on: a box item on its box's, a table on its item's, else its own. */
function pageNodeId({ id, kind, parent }: Addressable): string {
	return kind === 'box-item' || kind === 'table' ? (parent ?? id) : id;
}

/** Path of a node's own page below `/LANG/plan/`: `3/4/2`, `box/4`, `notice`. */
export function pagePath(id: string): string {
	return id.replace('box-', 'box/').replaceAll('.', '/');
}

/**
 * Anchor of a node on a page.
 *
 * @param page Identifier of the node whose page it is, or `null` on a page of the whole plan.
 * @returns `''` for the page's own node, `item-2` on its box's page, otherwise `3-4-2`.
 */
export function nodeAnchor(id: string, page: string | null): string {
	if (id === page) return '';
	if (page !== null && boxOf(id) === page) return `item-${ordinal(id) ?? ''}`;
	return id.replaceAll('.', '-');
}

/** Anchor of a sentence on a page: `s7`, `item-2-s3`, otherwise `3-4-2-s7`. See {@link nodeAnchor}. */
export function sentenceAnchor(id: string, number: string, page: string | null): string {
	const node = nodeAnchor(id, page);
	return node === '' ? `s${number}` : `${node}-s${number}`;
}

/** Address of a node in a language or in both, from the site's root: `/zh/plan/box/4/#item-2`. */
export function nodeAddress(mode: ReadingMode, node: Addressable): string {
	const page = pageNodeId(node);
	const anchor = nodeAnchor(node.id, page);
	return `/${mode}/plan/${pagePath(page)}/${anchor === '' ? '' : `#${anchor}`}`;
}

/** Permanent address of a sentence in a language or in both: `/zh/plan/3/4/2/#s7`. */
export function sentenceAddress(mode: ReadingMode, node: Addressable, number: string): string {
	const page = pageNodeId(node);
	return `/${mode}/plan/${pagePath(page)}/#${sentenceAnchor(node.id, number, page)}`;
}

/**
 * Address of a place's card for other people's pages.
 *
 * @param address Of the place in a language, from the site's root.
 * @example
 * cardAddress('/zh/plan/3/4/2/#s7'); // => '/zh/embed/plan/3/4/2/#s7'
 */
export function cardAddress(address: string): string {
	return address.replace('/plan/', '/embed/plan/');
}
