import type { Locale } from '../plan/locale.ts';
import type { Hits } from '../search/match.ts';
import { parseQuery } from '../search/query.ts';
import { askIndex } from './search-index.ts';
import { scanText } from './search-scan.ts';

interface Answer {
	hits: Hits;
	/** Whether the index could not be used and the text was read instead. */
	scanned: boolean;
}

/**
 * Finds everything that holds all terms of a query in one sentence, title or table row, in the plan's order.
 *
 * @throws If neither the index nor the text can be had.
 */
export async function search(base: string, locale: Locale, query: string): Promise<Answer> {
	const phrases = parseQuery(query);
	if (phrases.length === 0) {
		return { hits: { count: 0, take: () => Promise.resolve([]) }, scanned: false };
	}
	try {
		const hits = await askIndex(base, phrases);
		// The first hits are fetched here, so that a broken index shows before it is trusted.
		await hits.take(0, 1);
		return { hits, scanned: false };
	} catch {
		return { hits: await scanText(base, locale, phrases), scanned: true };
	}
}
