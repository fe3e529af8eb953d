import type { Locale } from '../plan/locale.ts';
import { boundary, tokenize } from './tokens.ts';

/** A stretch of text that can be a hit, with its permanent address. */
export interface Passage {
	/** Sentence number; '' for a title or the cells of a table row. */
	number: string;
	text: string;
	/** Language of the text, which need not be the page's. */
	locale: Locale;
	/** From the server's root. */
	url: string;
}

/** What is found as one: a node of the plan with its sentences, or a row of a table. */
export interface SearchEntry {
	/** Node identifier, or '' for a row. */
	node: string;
	/** `table-1/a-2`, or '' for a node. */
	row: string;
	/** Title as shown; '' where the plan prints none. */
	label: string;
	/** Language of the label. */
	locale: Locale;
	url: string;
	/** In reading order, the title first. */
	passages: readonly Passage[];
}

/** What Pagefind's `addCustomRecord` takes. */
export interface SearchRecord {
	url: string;
	content: string;
	language: string;
	meta: Record<string, string>;
	sort: Record<string, string>;
}

/** Makes an entry a record: its passages as tokens to search, and as they are to show. */
export function toRecord(entry: SearchEntry, order: number, language: string): SearchRecord {
	const { url, passages } = entry;
	const words = passages.map(({ text }) => tokenize(text).map(({ token }) => token));
	return {
		url,
		content: words.map((tokens) => tokens.join(' ')).join(` ${boundary} `),
		language,
		meta: { entry: JSON.stringify(entry) },
		sort: { place: String(order).padStart(5, '0') },
	};
}
