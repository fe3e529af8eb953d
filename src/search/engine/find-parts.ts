import type { Answer } from './answer.ts';
import type { ReadyText } from './collect-hits.ts';
import { findLeaves, type Query, type Term } from './query.ts';

/** How many parts of a query are told. */
const most = 6;

/** Characters of a query that are cut into parts: longer ones are hardly typed. */
const longest = 40;

/**
 * What of a query stands in the plan, where the whole does not: each of several terms with its number of
 * passages, or the longest stretches of a single one.
 */
export function findParts({ all }: Query, texts: readonly ReadyText[]): Answer['parts'] {
	const terms = findLeaves(all.flat()).filter(({ isStated }) => !isStated);
	const count = (term: Term) =>
		texts.reduce(
			(sum, { entries, finder }) =>
				sum +
				entries
					.flatMap(({ passages }) => passages)
					.filter(({ text }) => finder.find(text, term).length > 0).length,
			0,
		);
	const parts = terms.length > 1 ? terms : cutTerm(terms[0], (term) => count(term) > 0);
	const names = new Set<string>();
	return parts
		.filter(({ text }) => !names.has(text) && names.add(text))
		.slice(0, most)
		.map((term) => ({ text: term.text, count: count(term) }))
		.filter((part) => terms.length > 1 || part.count > 0);
}

/** Words of an English phrase, or the longest stretches of a Chinese one that are in the text. */
function cutTerm(term: Term | undefined, isThere: (term: Term) => boolean): Term[] {
	const text = term?.text.slice(0, longest) ?? '';
	if (!/\p{sc=Han}/u.test(text))
		return text.split(/[\s-]+/u).map((word) => ({ text: word, quoted: false }));
	const parts: Term[] = [];
	const chars = Array.from(text);
	for (let start = 0; start < chars.length; start += 1) {
		// No part begins or ends inside a number.
		if (isInNumber(chars, start)) continue;
		const part = longestFrom(chars, start, isThere);
		if (part && !parts.some(({ text: known }) => known.includes(part.text))) parts.push(part);
	}
	return parts;
}

/** The longest stretch of two or more characters from a place on that is in the text: what is longer holds it. */
function longestFrom(
	chars: readonly string[],
	start: number,
	isThere: (term: Term) => boolean,
): Term | undefined {
	let longest: Term | undefined;
	for (let end = start + 2; end <= chars.length; end += 1) {
		if (isInNumber(chars, end)) continue;
		const term = { text: chars.slice(start, end).join(''), quoted: false };
		if (!isThere(term)) break;
		longest = term;
	}
	return longest;
}

/** Whether a number goes on across a place between two characters. */
function isInNumber(chars: readonly string[], at: number): boolean {
	const [before = '', after = ''] = [chars[at - 1], chars[at]];
	return /[\d.]/u.test(before) && /[\d.]/u.test(after);
}
