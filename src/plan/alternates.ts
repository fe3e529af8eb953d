import type { Locale } from './locale.ts';

/** Addresses, from the site's root, of one page in every language. */
export interface Alternates extends Record<Locale, string> {
	/** The page that serves both languages. */
	xDefault: string;
	/** The page with both languages side by side, where there is one. */
	bi?: string;
}

/**
 * The same page in every language.
 *
 * A place of the plan or an indicator serves both languages by its short link, the home page by `/`; any other page has no
 * such address, and the Chinese one stands for it.
 *
 * @param path From the site's root: `/zh/plan/3/4/2/`, `/bi/plan/3/4/2/`.
 * @example
 * findAlternates('/en/plan/box/4/').xDefault; // => '/box-4/'
 */
export function findAlternates(path: string): Alternates {
	const rest = withoutMode(path);
	const zh = `/zh/${rest}`;
	const id = placeOfPage(path);
	const shared = id === undefined ? undefined : shortLink(id);
	const hasBoth = /^(?:plan|print)\//u.test(rest);
	return {
		zh,
		en: `/en/${rest}`,
		xDefault: shared ?? (rest === '' ? '/' : zh),
		...(hasBoth && { bi: `/bi/${rest}` }),
	};
}

/**
 * Identifier of the node or the indicator whose page it is; undefined for any other page.
 *
 * @example
 * placeOfPage('/en/indicators/13/'); // => 'i13'
 */
export function placeOfPage(path: string): string | undefined {
	const rest = withoutMode(path);
	const node = /^plan\/(.+)\/$/u.exec(rest)?.[1];
	const indicator = /^indicators\/(.+)\/$/u.exec(rest)?.[1];
	return indicator === undefined
		? node?.replace('box/', 'box-').replaceAll('/', '.')
		: `i${indicator}`;
}

function withoutMode(path: string): string {
	return path.replace(/^\/(?:zh|en|bi)\//u, '');
}

/**
 * Address of the short page that leads to a place in both languages: `/3.4.2/`, `/box-4/`, `/i13/`; to a sentence
 * by an anchor, `/3.4.2/#s7`, which public/lead.js hands on.
 */
export function shortLink(id: string): string {
	const [place = '', sentence] = id.split('/');
	return `/${place}/${sentence === undefined ? '' : `#${sentence}`}`;
}
