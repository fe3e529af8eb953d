import american from 'american-british-english-translator/data/american_spellings.json' with { type: 'json' };
import { findEnglishTokens } from '../engine/english-text.ts';

/** Stem of a word by itself. */
const stemOf = (word: string) => findEnglishTokens(word, new Map())[0]?.stem ?? word;

/**
 * Stems of British spellings by those of American ones. The list of spellings is that of
 * american-british-english-translator; of it, only what the words of a text may need travels to readers.
 */
export function findSpellings(texts: readonly string[]): Record<string, string> {
	const used = new Set(
		texts.flatMap((text) => findEnglishTokens(text, new Map()).map(({ stem }) => stem)),
	);
	const pairs = Object.entries(american as Record<string, string>).map(
		([us, uk]) => [stemOf(us), stemOf(uk)] as const,
	);
	return Object.fromEntries(
		pairs.filter(([us, uk]) => us !== uk && (used.has(us) || used.has(uk))),
	);
}
