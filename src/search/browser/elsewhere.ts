import type { MarkedText } from '../engine/answer.ts';
import type { Query } from '../engine/query.ts';
import { type FoundPage, loadPagefind, type Pagefind, type RankedPage } from './load-pagefind.ts';
import { isNear, nearestAnchor, readExcerpt, toPhrases, toWords } from './read-found-page.ts';

/** A page of the site that the index found, with the passage that it was found by. */
export interface SitePage {
	/** From the host's root, with the anchor of the passage. */
	address: string;
	title: string;
	/** The part of the site in which it stands: `glossary`, `notes`. */
	part: string;
	excerpt: MarkedText;
}

/** Pages in order of rank; `null` is one that was not meant. Each is loaded when it is asked for. */
export type SitePages = readonly (() => Promise<SitePage | null>)[];

/** How long the index may take, in milliseconds; later nobody looks for it. */
const patience = 10_000;

const plan = 'plan';

/**
 * Pages beside those of the plan: the ones that hold the words as they were typed, or else those that hold them all
 * somewhere in any form.
 *
 * @param base Path of the site, without a slash at its end.
 * @throws If the index cannot be had, or not in time.
 */
export function findElsewhere(base: string, query: Query): Promise<SitePages> {
	return within(async () => {
		const pagefind = await loadPagefind(base);
		const phrases = toPhrases(query);
		const ask = (text: string) => search(pagefind, text, { part: { not: plan } });
		const exact = await askAll(phrases.map(quote), ask);
		return toPages(exact.length > 0 ? exact : await askAll(phrases, ask), query);
	});
}

/**
 * Pages of the plan that come closest to words that no passage has: first those that hold all words, then those with
 * the most of them.
 *
 * @param base Path of the site, without a slash at its end.
 * @throws If the index cannot be had, or not in time.
 */
export function findClosest(base: string, query: Query, locale: string): Promise<SitePages> {
	return within(async () => {
		const pagefind = await loadPagefind(base);
		const phrases = toPhrases(query);
		const ask = (text: string) => search(pagefind, text, { part: plan });
		const all = await askAll(phrases, ask);
		const some = await askAll(
			phrases.flatMap((phrase) => toWords(phrase, locale)),
			ask,
		);
		const known = new Set(all.map(({ id }) => id));
		return toPages([...all, ...some.filter(({ id }) => !known.has(id))], query);
	});
}

function quote(phrase: string): string {
	return `"${phrase.replaceAll('"', ' ')}"`;
}

async function search(
	pagefind: Pagefind,
	text: string,
	filters: Readonly<Record<string, unknown>>,
): Promise<readonly RankedPage[]> {
	return (await pagefind.search(text, { filters }))?.results ?? [];
}

/** What several searches find, the pages first that most of them rank high. */
async function askAll(
	texts: readonly string[],
	ask: (text: string) => Promise<readonly RankedPage[]>,
): Promise<RankedPage[]> {
	const found = new Map<string, RankedPage>();
	for (const text of texts)
		for (const page of await ask(text)) {
			const known = found.get(page.id);
			// The passage that is shown is that of the search that ranks the page higher.
			const better = known && known.score > page.score ? known : page;
			found.set(page.id, { ...better, score: page.score + (known?.score ?? 0) });
		}
	return [...found.values()].sort((a, b) => b.score - a.score);
}

function toPages(pages: readonly RankedPage[], query: Query): SitePages {
	return pages.map((page) => () => within(async () => toSitePage(await page.data(), query)));
}

function toSitePage(page: FoundPage, query: Query): SitePage | null {
	const excerpt = readExcerpt(page.excerpt);
	const content = page.content.toLowerCase();
	const isLeftOut = query.none.some(({ text }) => content.includes(text.toLowerCase()));
	if (isLeftOut || !isNear(excerpt, query)) return null;
	const anchor = nearestAnchor(page);
	return {
		address: page.url + (anchor === undefined ? '' : `#${anchor}`),
		title: page.meta.title ?? page.url,
		part: page.filters.part?.[0] ?? '',
		excerpt,
	};
}

/** @throws If the work takes too long. */
async function within<Value>(work: () => Promise<Value>): Promise<Value> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => {
			reject(new Error(`the index has not answered within ${patience} ms`));
		}, patience);
	});
	try {
		return await Promise.race([work(), late]);
	} finally {
		clearTimeout(timer);
	}
}
