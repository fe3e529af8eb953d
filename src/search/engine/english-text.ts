import type { Span } from '../../model/text/span.ts';
import { inflectionStem } from './english-stem.ts';

/** A word or a mark of an English text. */
export interface EnglishToken extends Span {
	/** Lower case: `cities`, `pm2.5`, `12500` for 12,500; or a punctuation mark. */
	word: string;
	/** What all inflected forms of the word share, in British spelling: `citi`. A mark is its own stem. */
	stem: string;
}

/** Stems of words of the text in British spelling, by those of their American spelling. */
export type Spellings = ReadonlyMap<string, string>;

/** A number with its thousands; a word of letters and digits, in which something unseen may stand; any mark but quotation marks; a line break. */
const pattern =
	/\n|\p{Nd}{1,3}(?:,\p{Nd}{3})+(?:\.\p{Nd}+)?|[\p{L}\p{N}\p{M}](?:\p{Cf}*[\p{L}\p{N}\p{M}])*(?:\.\p{N}+)*|[^\s"“”'‘’\p{Pd}\p{Cf}]/gu;

/**
 * Cuts a text into words and marks. A hyphen, a dash or an apostrophe parts words and is nothing by itself, as
 * are quotation marks; any other mark stands between the words on its two sides.
 */
export function findEnglishTokens(text: string, spellings: Spellings): EnglishToken[] {
	return [...text.matchAll(pattern)].map(({ index, 0: token }) => {
		// A comma is in a token only between thousands.
		const lower = token
			.replaceAll(/\p{Cf}/gu, '')
			.normalize('NFKC')
			.toLowerCase();
		const word = lower.length > 1 ? lower.replaceAll(',', '') : lower;
		return { word, stem: toStem(word, spellings), start: index, end: index + token.length };
	});
}

function toStem(word: string, spellings: Spellings): string {
	const stem = inflectionStem(word);
	return spellings.get(stem) ?? stem;
}

/** Every place at which the tokens of a phrase stand side by side, compared by word or by stem; they may overlap. */
export function findEnglishPhrase(
	tokens: readonly EnglishToken[],
	phrase: readonly string[],
	by: 'word' | 'stem',
): Span[] {
	const found: Span[] = [];
	for (let index = 0; phrase.length > 0 && index + phrase.length <= tokens.length; index += 1) {
		if (!phrase.every((part, offset) => tokens[index + offset]?.[by] === part)) continue;
		const end = tokens[index + phrase.length - 1]?.end ?? 0;
		found.push({ start: tokens[index]?.start ?? 0, end });
	}
	return found;
}

/** Whether a token is a word or number, and not a mark. */
export function isWord({ word }: EnglishToken): boolean {
	return /[\p{L}\p{N}]/u.test(word);
}
