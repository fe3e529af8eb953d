import type { Reason } from '../answer.ts';
import type { LoadedText } from '../source.ts';
import type { Query, Term } from '../query.ts';
import type { KnownWords } from './known-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Another way to say a term. */
export interface Variant {
	reason: Reason;
	term: Term;
}

/** Another way to read a query. */
export interface Reading {
	query: Query;
	/** How it differs from what was typed: what is told to the reader. */
	said: readonly Said[];
	/** Whether it is tried only where nothing else finds anything. */
	isLast?: true;
}

/** Words that are looked for in the place of others. */
export interface Said {
	reason: Reason;
	text: string;
}

/** What a way may ask. */
export interface Context {
	text: LoadedText;
	words: KnownWords;
	/** The quantity that the query as a whole asks for. */
	quantity: Term | undefined;
	/** The words of an English text. */
	vocabulary: () => Vocabulary;
	/** Whether a term stands in the text, and in how many passages. */
	has: (term: Term) => boolean;
	count: (term: Term) => number;
	/** Whether a passage meets a query as it stands. */
	isMet: (query: Query) => boolean;
	/** Other ways to say a term that stand in the text. */
	variants: (term: Term) => readonly Variant[];
}

/** Finds other ways to say a term. */
export type TermWay = (term: Term, context: Context) => Variant[];

/** Finds other ways to read a query. */
export type QueryWay = (query: Query, context: Context) => Reading[];

/** A word or phrase as it is typed. */
export const plain = (text: string): Term => ({ text, quoted: false });

/** What a clause is, if it is one term that is neither in quotation marks nor a quantity. */
export function plainOf(terms: readonly Term[] | undefined): Term | undefined {
	const [term] = terms ?? [];
	const isPlain = terms?.length === 1 && term && !term.quoted && !term.isStated && !term.allOf;
	return isPlain ? term : undefined;
}

/** A query with some clauses in the place of others. */
export function replaceClauses(
	query: Query,
	from: number,
	count: number,
	clauses: readonly (readonly Term[])[],
): Query {
	return {
		...query,
		all: [...query.all.slice(0, from), ...clauses, ...query.all.slice(from + count)],
	};
}
