import type { Query, Term } from '../../search/engine/query.ts';
import { say, type SearchWords } from './search-words.ts';

/** Whether a query is but words that are all required. */
export function isPlain({ all, none }: Query): boolean {
	return none.length === 0 && all.every((terms) => terms.length === 1);
}

/** Puts parts together by a text with `{a}` and `{b}`: “a” or “b”; nothing where there are none. */
export function joinBy(words: SearchWords, name: string, parts: readonly string[]): string {
	return parts.length === 0 ? '' : parts.reduce((a, b) => say(words, name, { a, b }));
}

/** A query in words: “a” and (“b” or “c”), without “d”. */
export function writeReading({ all, none }: Query, words: SearchWords): string {
	const name = ({ text }: Term) => say(words, 'quoted', { text });
	const clauses = all.map((terms) => {
		const either = joinBy(words, 'or', terms.map(name));
		return terms.length > 1 && all.length > 1 ? say(words, 'group', { text: either }) : either;
	});
	return joinBy(words, 'without', [joinBy(words, 'and', clauses), ...none.map(name)]);
}
