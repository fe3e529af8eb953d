import type { Locale } from '../locale.ts';
import { placeOfAddress } from './address.ts';
import { nodeOf, sentenceNumber } from './place-id.ts';

/** Addresses, from the site's root, of one page in every language. */
export interface Alternates extends Record<Locale, string> {
	/** The page for readers of any other language: one with a text, not one that only leads on. */
	xDefault: string;
	/** The page with both languages side by side, where there is one. */
	bi?: string;
}

/**
 * The same page in every language.
 *
 * The front page is for all languages; of any other page, readers of neither language get the Chinese one.
 *
 * @param path From the site's root: `/zh/plan/2/1/3/`, `/bi/plan/2/1/3/`.
 * @example
 * findAlternates('/en/plan/box/2/').xDefault; // => '/zh/plan/box/2/'
 */
export function findAlternates(path: string): Alternates {
	const rest = withoutMode(path);
	const zh = `/zh/${rest}`;
	const hasBoth = /^(?:plan|print)\//u.test(rest);
	return {
		zh,
		en: `/en/${rest}`,
		xDefault: rest === '' ? '/' : zh,
		...(hasBoth && { bi: `/bi/${rest}` }),
	};
}

function withoutMode(path: string): string {
	return path.replace(/^\/(?:zh|en|bi)\//u, '');
}

/**
 * The address of a page to hand on, in whatever language others read: the short link of a place of the plan or an
 * indicator, `/` for the home page; any other page has no such address, and the Chinese one stands for it.
 */
export function sharedAddress(path: string): string {
	const id = placeOfAddress(path);
	return id === undefined ? findAlternates(path).xDefault : shortLink(id);
}

/**
 * Address of the short page that leads to a place in both languages: `/2.1.3/`, `/box-2/`, `/i8/`; to a sentence
 * by an anchor, `/2.1.3/#s7`, which public/lead.js hands on.
 */
export function shortLink(id: string): string {
	const number = sentenceNumber(id);
	return `/${nodeOf(id)}/${number === undefined ? '' : `#s${number}`}`;
}
