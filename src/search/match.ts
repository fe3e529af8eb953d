import type { Locale } from '../plan/locale.ts';
import type { SearchEntry } from './record.ts';
import { findPhrase } from './tokens.ts';

/** A passage that holds all terms, and where they stand in it. */
export interface MatchedPassage {
	number: string;
	text: string;
	locale: Locale;
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

/** The passages that hold all phrases; none where the entry is no hit. A table row is one passage. */
export function matchEntry(entry: SearchEntry, phrases: readonly string[][]): Hit {
	const found = entry.passages.map((passage) => ({
		...passage,
		places: phrases.map((phrase) => findPhrase(passage.text, phrase)),
	}));
	const holds = (passages: typeof found) =>
		phrases.every((_, index) => passages.some(({ places }) => (places[index]?.length ?? 0) > 0));
	const shown =
		entry.row === ''
			? found.filter((passage) => holds([passage]))
			: found.filter(({ places }) => holds(found) && places.some((at) => at.length > 0));
	const passages = shown.map(({ number, text, locale, url, places }) => ({
		number,
		text,
		locale,
		url,
		marks: places.flat().sort((a, b) => a.start - b.start),
	}));
	return { entry, passages };
}
