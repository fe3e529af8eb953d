import { type Hit, type Hits, matchEntry } from '../search/match.ts';
import { toPagefindQuery } from '../search/query.ts';
import type { SearchEntry } from '../search/record.ts';

interface PagefindResult {
	id: string;
	data: () => Promise<{ meta: { entry: string } }>;
}

interface Pagefind {
	init: () => Promise<void>;
	search: (query: string, options: object) => Promise<{ results: PagefindResult[] }>;
}

let engine: Promise<Pagefind> | undefined;

/** Loads Pagefind; call it as soon as a person reaches for the search. */
export function loadIndex(base: string): Promise<Pagefind> {
	engine ??= startPagefind(base);
	engine.catch(() => {
		engine = undefined;
	});
	return engine;
}

async function startPagefind(base: string): Promise<Pagefind> {
	const pagefind = (await import(/* @vite-ignore */ `${base}/pagefind/pagefind.js`)) as Pagefind;
	await pagefind.init();
	return pagefind;
}

/**
 * Asks the index. It is exact for one phrase, so all hits are known before any is fetched; of several
 * phrases it tells only which nodes hold them, and those are fetched to see whether one sentence does.
 */
export async function askIndex(base: string, phrases: readonly string[][]): Promise<Hits> {
	const pagefind = await loadIndex(base);
	const answers = await Promise.all(
		phrases.map((phrase) => pagefind.search(toPagefindQuery(phrase), { sort: { place: 'asc' } })),
	);
	const [first, ...others] = answers.map(({ results }) => results);
	const ids = others.map((results) => new Set(results.map(({ id }) => id)));
	const shared = (first ?? []).filter(({ id }) => ids.every((set) => set.has(id)));
	const fetchHit = async (result: PagefindResult): Promise<Hit> => {
		const { meta } = await result.data();
		return matchEntry(JSON.parse(meta.entry) as SearchEntry, phrases);
	};
	if (phrases.length === 1)
		return {
			count: shared.length,
			take: (from, to) => Promise.all(shared.slice(from, to).map(fetchHit)),
		};
	const hits = await Promise.all(shared.map(fetchHit));
	const whole = hits.filter(({ passages }) => passages.length > 0);
	return { count: whole.length, take: (from, to) => Promise.resolve(whole.slice(from, to)) };
}
