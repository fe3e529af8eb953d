import type { Query, Term } from '../../search/engine/query.ts';
import { say, type SearchWords } from './search-words.ts';

/** Whether a query is but words that are all required, and nothing else stands between them. */
export function isPlain({ all, none }: Query): boolean {
	const isWord = ({ apart, allOf, anyOf }: Term) => !apart && !allOf && !anyOf;
	return none.length === 0 && all.every((terms) => terms.length === 1 && terms.every(isWord));
}

/** Puts parts together by a text with `{a}` and `{b}`: “a” or “b”; nothing where there are none. */
export function joinBy(words: SearchWords, name: string, parts: readonly string[]): string {
	return parts.length === 0 ? '' : parts.reduce((a, b) => say(words, name, { a, b }));
}

/** A query in words: “a” and (“b” or “c”), without “d”. */
export function writeReading({ all, none }: Query, words: SearchWords): string {
	return writeAll(
		all.map((terms) => writeAny(terms, words, all.length > 1)),
		none,
		words,
	);
}

/** What is all required, without what is left out. */
function writeAll(required: readonly string[], none: readonly Term[], words: SearchWords): string {
	return joinBy(words, 'without', [
		joinBy(words, 'and', required),
		...none.map((term) => writeAny([term], words, true)),
	]);
}

/** Alternatives; in brackets where something else stands beside them. */
function writeAny(terms: readonly Term[], words: SearchWords, isBeside: boolean): string {
	const either = joinBy(
		words,
		'or',
		terms.map((term) => writeTerm(term, words, isBeside || terms.length > 1)),
	);
	return terms.length > 1 && isBeside ? say(words, 'group', { text: either }) : either;
}

function writeTerm(
	{ text, allOf, anyOf, noneOf = [] }: Term,
	words: SearchWords,
	isBeside: boolean,
): string {
	if (anyOf) return writeAny(anyOf, words, isBeside);
	if (!allOf) return say(words, 'quoted', { text });
	const required = allOf.map((term) => writeAny([term], words, true));
	const reading = writeAll(required, noneOf, words);
	return isBeside ? say(words, 'group', { text: reading }) : reading;
}
