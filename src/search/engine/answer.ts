import type { Locale } from '../../model/locale.ts';
import type { Span } from '../../model/text/span.ts';
import type { EntryKind } from './entry.ts';
import type { Query } from './query.ts';

/** A text of a hit, with the places of the words in it. */
export interface MarkedText {
	text: string;
	marks: readonly Span[];
}

/** A heading, sentence or table row as it was found. */
export interface FoundText {
	/** Number of the sentence; `''` for a heading or a row. */
	number: string;
	/** In each language that was loaded; without marks where only the other language matches. */
	texts: Partial<Record<Locale, MarkedText>>;
}

/** A heading, sentence or table row that holds what is asked for, in one language or in both. */
export interface HitPassage extends FoundText {
	/** The sentences of its paragraph that the words run on into, in reading order; absent where they stand in one. */
	rest?: readonly FoundText[];
	/** It is no heading, sentence or row, but stands on the title page or heads the columns of a table. */
	printed?: true;
	figure: boolean;
	years: readonly string[];
}

/** A place of the plan, with its passages that hold what is asked for. */
export interface Hit {
	/** Identifier of the node, or `table-1/a-2`. */
	id: string;
	kind: EntryKind;
	/** Identifiers of the places in which it stands, the nearest first: box, section, chapter. */
	ancestors: readonly string[];
	nature: 'binding' | 'anticipatory' | null;
	/** Whether it stands in a chapter that promises nothing. */
	background: boolean;
	/** As printed; of a row its name. Empty where the plan prints none. */
	titles: Partial<Record<Locale, string>>;
	passages: readonly HitPassage[];
}

/** Why something else was looked for as well. */
export const reasons = [
	'alias',
	'apart',
	'compound',
	'dropped',
	'everyday',
	'figure',
	'form',
	'joined',
	'language',
	'pinyin',
	'place',
	'printed',
	'question',
	'quotes',
	'sound',
	'spelling',
	'traditional',
] as const;

export type Reason = (typeof reasons)[number];

/** Something else that was looked for. */
export interface Via {
	reason: Reason;
	text: string;
	/** The language of the text that has it. */
	locale: Locale;
	/** Its words as they are marked on a page: of a compound each by itself. */
	words: readonly string[];
	/** Number of passages that it found beside the exact ones. */
	count: number;
}

/** The numbers that places of a kind have in the plan. */
export interface Beyond {
	kind: 'chapter' | 'section' | 'item' | 'task' | 'box' | 'box-item' | 'table' | 'row' | 'sentence';
	/** Identifier of the node in which they stand; `null` where they are numbered through the plan. */
	within: string | null;
	/** `null` where there are none in it. */
	first: string | null;
	last: string | null;
}

/** What a query finds. */
export interface Answer {
	/** The query as it was read. */
	query: Query;
	/** Exact hits, in reading order. */
	hits: readonly Hit[];
	/** What is found only otherwise: by another name, script or wording of a figure. */
	also: { via: readonly Via[]; hits: readonly Hit[] };
	/** The place that the query cites: a node or a row, and a sentence of it where the query names one. */
	cited: (Omit<Hit, 'passages'> & { number: string }) | null;
	/** Where the place that the query cites is not in the plan: what the plan has of its kind. */
	beyond: Beyond | null;
	/** Where nothing is found: stretches of the query that are in the plan, and in how many passages. */
	parts: readonly { text: string; count: number }[];
	/** What could not be loaded, so that it was not searched: a language, or `words`, without which few other ways are known. */
	untried?: readonly string[];
	/** Whether this is all; before, only the exact hits and the place that is cited are known. */
	final: boolean;
}

/** What a page asks of the search. */
export interface Question {
	query: string;
	/** Languages in which to look; the first is the page's. */
	locales: readonly Locale[];
	/** Whether to show each passage in both languages. */
	both: boolean;
	/** The languages of the site where they are not both: no other text can be asked for. */
	site?: readonly Locale[];
	/** Whether to look for other names, scripts and wordings too. */
	also: boolean;
	/** Of those, the ways that are not to be tried. */
	without?: readonly Reason[];
}
