import type { Span } from '../text/span.ts';

/** Drops spaces, which a copy may have beside digits or not. */
export const withoutSpaces = (text: string) => text.replaceAll(/\s/gu, '');

/** A term as a pattern: between two of its characters there may be spaces. */
const toSource = (zh: string) =>
	Array.from(withoutSpaces(zh), (char) => RegExp.escape(char)).join(String.raw`\s*`);

/**
 * Makes a finder of terms in Chinese texts. Where terms overlap it takes the one that begins first, and of
 * those the longest: 高速公路网 is that term, and not 高速公路 with 网 after it.
 */
export function createTermFinder<Term extends { zh: string }>(terms: readonly Term[]) {
	const byZh = new Map(terms.map((term) => [withoutSpaces(term.zh), term]));
	const longestFirst = [...byZh.keys()].sort((a, b) => b.length - a.length);
	const pattern = new RegExp(longestFirst.map(toSource).join('|') || '(?!)', 'gu');
	return (text: string): (Span & { term: Term })[] =>
		[...text.matchAll(pattern)].flatMap(({ index, 0: found }) => {
			const term = byZh.get(withoutSpaces(found));
			return term ? [{ term, start: index, end: index + found.length }] : [];
		});
}
