import type { Locale } from '../plan/locale.ts';
import { type SearchedPlan, toEntries } from '../search/entries.ts';
import { type Hits, matchEntry } from '../search/match.ts';
import type { SearchEntry } from '../search/record.ts';
import { type SearchedAchievement, type SearchedIndicator, toRows } from '../search/rows.ts';

let entries: Promise<SearchEntry[]> | undefined;

/**
 * Reads the whole text instead of the index: for browsers in which Pagefind cannot start (it needs
 * WebAssembly with reference types: Chromium 96, Safari 15), and for an index that does not arrive. The
 * answer is the same; only the download is larger.
 */
export async function scanText(
	base: string,
	locale: Locale,
	phrases: readonly string[][],
): Promise<Hits> {
	entries ??= readEntries(base, locale);
	entries.catch(() => {
		entries = undefined;
	});
	const hits = (await entries)
		.map((entry) => matchEntry(entry, phrases))
		.filter(({ passages }) => passages.length > 0);
	return { count: hits.length, take: (from, to) => Promise.resolve(hits.slice(from, to)) };
}

async function readEntries(base: string, locale: Locale): Promise<SearchEntry[]> {
	const read = async (name: string): Promise<unknown> => {
		const response = await fetch(`${base}/data/${name}.json`);
		if (!response.ok) throw new Error(`${name}.json: ${response.status}`);
		return response.json();
	};
	const [plan, achievements, indicators] = await Promise.all(
		['plan', 'achievements', 'indicators'].map(read),
	);
	const rows = toRows(
		achievements as SearchedAchievement[],
		indicators as SearchedIndicator[],
		(path) => base + path,
	);
	return toEntries(plan as SearchedPlan, rows, locale);
}
