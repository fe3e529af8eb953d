import american from 'american-british-english-translator/data/american_spellings.json' with { type: 'json' };
import { findEnglishTokens } from './english-text.ts';

/**
 * British spellings by American ones, of the words of a text and their other forms. The list is that of
 * american-british-english-translator; of it, only what the text may need travels to readers.
 */
export function findSpellings(texts: readonly string[]): Record<string, string> {
	const pairs = Object.entries(american as Record<string, string>);
	const all = new Map(pairs);
	const stems = new Set(
		texts.flatMap((text) => findEnglishTokens(text, all).map(({ stem }) => stem)),
	);
	const isUsed = ([, british]: [string, string]) =>
		findEnglishTokens(british, all).every(({ stem }) => stems.has(stem));
	return Object.fromEntries(pairs.filter(isUsed));
}
