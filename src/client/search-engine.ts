import { parseQuery, toPagefindQuery } from '../search/query.ts';
import type { SearchEntry } from '../search/record.ts';
import { findPhrase } from '../search/tokens.ts';

interface PagefindResult {
	id: string;
	data: () => Promise<{ meta: { entry: string } }>;
}

interface Pagefind {
	init: () => Promise<void>;
	search: (query: string, options: object) => Promise<{ results: PagefindResult[] }>;
}

/** A passage that holds all terms, and where they stand in it. */
export interface MatchedPassage {
	number: string;
	text: string;
	url: string;
	marks: { start: number; end: number }[];
}

/** What was found as one, with the passages that hold the words. */
export interface Hit {
	entry: SearchEntry;
	passages: MatchedPassage[];
}

/** The hits of a query, in the plan's order. */
export interface Hits {
	count: number;
	/** Those from one index up to another, which is left out. */
	take: (from: number, to: number) => Promise<Hit[]>;
}

let engine: Promise<Pagefind> | undefined;

/** Loads Pagefind; call it as soon as a person reaches for the search. */
export function loadEngine(base: string): Promise<Pagefind> {
	engine ??= (import(/* @vite-ignore */ `${base}/pagefind/pagefind.js`) as Promise<Pagefind>).then(
		async (pagefind) => {
			await pagefind.init();
			return pagefind;
		},
	);
	engine.catch(() => {
		engine = undefined;
	});
	return engine;
}

/**
 * Finds everything that holds all terms of a query in one sentence, title or table row, in the plan's order.
 *
 * All hits are known when it returns; what they say is fetched when it is taken.
 */
export async function search(base: string, query: string): Promise<Hits> {
	const phrases = parseQuery(query);
	const pagefind = await loadEngine(base);
	const answers = await Promise.all(
		phrases.map((phrase) => pagefind.search(toPagefindQuery(phrase), { sort: { place: 'asc' } })),
	);
	const [first, ...others] = answers.map(({ results }) => results);
	const ids = others.map((results) => new Set(results.map(({ id }) => id)));
	const shared = (first ?? []).filter(({ id }) => ids.every((set) => set.has(id)));
	const hit = async (result: PagefindResult): Promise<Hit> => {
		const { meta } = await result.data();
		const entry = JSON.parse(meta.entry) as SearchEntry;
		return { entry, passages: matchPassages(entry, phrases) };
	};
	const fetchHits = (results: PagefindResult[]) => Promise.all(results.map(hit));
	if (phrases.length < 2) {
		return {
			count: shared.length,
			take: (from: number, to: number) => fetchHits(shared.slice(from, to)),
		};
	}
	// Terms that stand in different sentences of one node are no hit.
	const hits = (await fetchHits(shared)).filter(({ passages }) => passages.length > 0);
	return {
		count: hits.length,
		take: (from: number, to: number) => Promise.resolve(hits.slice(from, to)),
	};
}

/** The passages that hold all phrases. The cells of a table row are one passage. */
function matchPassages(entry: SearchEntry, phrases: readonly string[][]): MatchedPassage[] {
	const marked = entry.passages.map((passage) => ({
		...passage,
		found: phrases.map((phrase) => findPhrase(passage.text, phrase)),
	}));
	const rowHolds =
		entry.row !== '' &&
		phrases.every((_, index) => marked.some(({ found }) => (found[index]?.length ?? 0) > 0));
	return marked
		.filter(({ found }) =>
			rowHolds ? found.some((at) => at.length > 0) : found.every((at) => at.length > 0),
		)
		.map(({ number, text, url, found }) => ({
			number,
			text,
			url,
			marks: found.flat().sort((a, b) => a.start - b.start),
		}));
}
