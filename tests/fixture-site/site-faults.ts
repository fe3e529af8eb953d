import { Config, Parser, type HtmlElement } from 'html-validate';
import { decode } from '../site/decode.ts';

// What may be wrong with a built site of whatever plan, told from its files alone.

/** The files of a site by their paths below its root. */
export type SiteFiles = ReadonlyMap<string, Buffer>;

const parser = new Parser(await Config.empty().resolve());

export interface Page {
	file: string;
	root: HtmlElement;
}

/** A built site as its tests ask for it, once it is there. */
export interface BuiltSite {
	/** A file by its path; `''` where there is none. */
	textOf: (path: string) => string;
	files: () => SiteFiles;
	pages: () => readonly Page[];
}

/** The pages of a site, parsed. */
export function readPages(files: SiteFiles): Page[] {
	return [...files]
		.filter(([file]) => file.endsWith('.html'))
		.map(([file, bytes]) => ({ file, root: parser.parseHtml(bytes.toString()) }));
}

/**
 * Links, scripts, sheets, pictures and forms that lead to nothing on the site, or to no place on a page of it.
 *
 * @param root Address of the site, without a slash at its end.
 */
export function findDeadLinks(files: SiteFiles, pages: readonly Page[], root: string): string[] {
	const ids = new Map(
		pages.map(({ file, root: page }) => [
			file,
			new Set(page.querySelectorAll('[id]').map(({ id }) => id)),
		]),
	);
	const isDead = (href: string) => {
		const { hash, origin, pathname } = new URL(href);
		if (origin !== root) return false;
		const path = decodeURIComponent(pathname).slice(1);
		const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
		const anchor = decodeURIComponent(hash.slice(1));
		return !files.has(file) || (anchor !== '' && ids.get(file)?.has(anchor) === false);
	};
	const dead = pages.flatMap(({ file, root: page }) => {
		const base = `${root}/${file.replace(/index\.html$/u, '')}`;
		const values = ['href', 'src', 'action', 'data-plan'].flatMap((name) =>
			page
				.querySelectorAll(`[${name}]`)
				.map((element) => decode(element.getAttributeValue(name) ?? '')),
		);
		return values
			.filter((value) => isDead(new URL(value, base).href))
			.map((value) => `${file}: ${value}`);
	});
	return [...new Set(dead)];
}

/** Tables, lists, paragraphs and headings in which nothing stands, but for those that a script fills. */
export function findEmptyLists(pages: readonly Page[]): string[] {
	return pages.flatMap(({ file, root }) => [
		...root
			.querySelectorAll('table, tbody, ul, ol, dl')
			// What a reader puts into it, a script draws.
			.filter((list) => !list.hasAttribute('data-list-picked'))
			.filter((list) => list.querySelectorAll('tr, li, dt').length === 0)
			.map(({ tagName }) => `${file}: <${tagName}>`),
		...root
			.querySelectorAll('p, h1, h2, h3, dt, dd')
			.filter(
				({ childElements, textContent }) => childElements.length === 0 && textContent.trim() === '',
			)
			.filter(
				(own) => !own.attributes.some(({ key }) => /^(?:data-|aria-live|hidden|role)/u.test(key)),
			)
			.map(({ tagName }) => `${file}: <${tagName}>`),
	]);
}

/** Files that people or programs read, but for scripts, which are the same for every plan. */
const textFile = /\.(?:html|xml|json|jsonld|txt|md|csv|ics|svg|bib|ris|tmx|webmanifest)$/u;

/** Words in files that people or programs read, each file with the first. */
export function findWords(files: SiteFiles, words: RegExp): string[] {
	return [...files]
		.filter(([file]) => textFile.test(file))
		.flatMap(([file, bytes]) => {
			const text = bytes.toString();
			const found = words.exec(text);
			if (!found) return [];
			const around = text.slice(Math.max(found.index - 30, 0), found.index + 40);
			return [`${file}: ${around.replaceAll(/\s+/gu, ' ')}`];
		});
}

const zero =
	/(?<![\d.,:/–-])0 ?(?:项|个|条|节|章|张|处|句|行)|(?<![\d.,])\b0 (?:tasks?|indicators?|sentences?|passages?|notes?|items?|deadlines?|(?:numerical )?targets?|box(?:es)?|terms?|entries|sections?|rows?|tables?|parts?)\b|: 0\b(?!\.)/u;

/** Sentences on pages that count none of something, which might as well not be said; how many of a translation nobody has read yet is to be said. */
export function findCountsOfNone(pages: readonly Page[]): string[] {
	return pages
		.filter(({ file }) => !file.includes('/checks/'))
		.flatMap(({ file, root }) =>
			root
				.querySelectorAll('p, li, dd, h1, h2, h3, small, summary, caption, figcaption')
				.map(({ textContent }) => textContent)
				.filter((text) => zero.test(text))
				.map((text) => `${file}: ${text.trim().slice(0, 80)}`),
		);
}
