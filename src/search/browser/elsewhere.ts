import type { MarkedText } from '../engine/answer.ts';
import type { Query } from '../engine/query.ts';
import { type FoundPage, loadPagefind, type Pagefind, type RankedPage } from './load-pagefind.ts';
import { isNear, nearestAnchor, readExcerpt, toPhrases, toWords } from './read-found-page.ts';

/** A page of the site that the index found, with the passage that it was found by. */
export interface SitePage {
	/** From the host's root, with the anchor of the passage. */
	address: string;
	title: string;
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
		const exact = new Map((await askAll(phrases.map(quote), ask)).map((page) => [page.id, page]));
		const any = await askAll(phrases, ask);
		if (exact.size === 0) return toPages(any, query, nearTo(query));
		// Phrases all rank alike; how well a page fits is told by the other search.
		const ranked = any.flatMap(({ id }) => exact.get(id) ?? []);
		return toPages([...new Set([...ranked, ...exact.values()])], query);
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
		const phrases = toPhrases(query).map((phrase) => toWords(phrase, locale));
		const ask = (text: string) => search(pagefind, text, { part: plan });
		const all = await askAll(
			phrases.map((words) => words.join(' ')),
			ask,
		);
		const some = await askAll(phrases.flat(), ask);
		const known = new Set(all.map(({ id }) => id));
		return toPages([...all, ...some.filter(({ id }) => !known.has(id))], query, nearTo(query));
	});
}

function nearTo(query: Query): (page: SitePage) => boolean {
	return ({ excerpt }) => isNear(excerpt, query);
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

/** @param accept Tells which of the pages are meant; all, where they hold the words as they were typed. */
function toPages(
	pages: readonly RankedPage[],
	{ none }: Query,
	accept: (page: SitePage) => boolean = () => true,
): SitePages {
	return pages.map((ranked) => async () => {
		const found = await within(() => ranked.data());
		const content = found.content.toLowerCase();
		if (none.some(({ text }) => content.includes(text.toLowerCase()))) return null;
		const page = toSitePage(found);
		return accept(page) ? page : null;
	});
}

function toSitePage(page: FoundPage): SitePage {
	const anchor = nearestAnchor(page);
	return {
		address: page.url + (anchor === undefined ? '' : `#${anchor}`),
		title: page.meta.title ?? page.url,
		excerpt: readExcerpt(page.excerpt, page.content),
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
