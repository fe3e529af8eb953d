import { Config, Parser, type HtmlElement } from 'html-validate';
import { decode } from './decode.ts';
import { files, readText, siteRoot } from './dist.ts';

// Every page of the built site, read and parsed once for all tests of a worker (.config/vitest.config.ts).

export interface Page {
	/** From the site's root: `/zh/plan/3/`, `/404.html`. */
	path: string;
	/** The language whose edition the page belongs to; none of `/`, short links and the 404 page. */
	locale: 'zh' | 'en' | null;
	html: string;
	root: HtmlElement;
	/** All of them, in the order of the page. */
	elements: readonly HtmlElement[];
	/** Elements by their identifiers. */
	ids: ReadonlyMap<string, HtmlElement>;
}

const parser = new Parser(await Config.empty().resolve());

export const pages = new Map(
	files
		.filter((file) => file.endsWith('.html'))
		.map(readPage)
		.map((page) => [page.path, page]),
);

function readPage(file: string): Page {
	const html = readText(file);
	const root = parser.parseHtml(html);
	const elements = root.querySelectorAll('*');
	const path = `/${file.replace(/index\.html$/u, '')}`;
	const [, locale = null] = /^\/(zh|en)\//u.exec(path) ?? [];
	return {
		path,
		locale: locale as Page['locale'],
		html,
		root,
		elements,
		ids: new Map(elements.flatMap((element) => (element.id ? [[element.id, element]] : []))),
	};
}

/** Values of an attribute of all elements that match a selector and have it. */
export function valuesOf({ root }: Page, selector: string, name: string): string[] {
	return root
		.querySelectorAll(selector)
		.flatMap((element) => element.getAttributeValue(name) ?? [])
		.map(decode);
}

/**
 * An address on a page, from the site's root: `/zh/plan/3/#s1`. An address of another site stays whole,
 * and so does one that is not of the web.
 */
export function fromRoot(page: Page, address: string): string {
	const { href } = new URL(address, siteRoot + page.path);
	return href.startsWith(`${siteRoot}/`) ? href.slice(siteRoot.length) : href;
}

/** Addresses that a page gives for itself in other languages, by language tag, from the site's root. */
export function partnersOf(page: Page): Record<string, string> {
	return Object.fromEntries(
		page.root.querySelectorAll('head > link[hreflang], html > link[hreflang]').map((link) => {
			const [tag = '', href = ''] = ['hreflang', 'href'].map((name) =>
				decode(link.getAttributeValue(name) ?? ''),
			);
			return [tag, fromRoot(page, href)];
		}),
	);
}
