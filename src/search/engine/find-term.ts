import type { Locale } from '../../model/locale.ts';
import type { Span } from '../../model/text/span.ts';
import { findFolded, type FoldedText, foldText } from './chinese-text.ts';
import {
	type EnglishToken,
	findEnglishPhrase,
	findEnglishTokens,
	isWord,
	type Spellings,
} from './english-text.ts';
import type { Term } from './query.ts';

/** Finds terms in the texts of one language. */
export interface TermFinder {
	locale: Locale;
	/** Every place of a term in a text; one without extent for what cannot be matched by words. */
	find: (text: string, term: Term) => Span[];
	/** A term as Pagefind looks for it: its tokens, side by side. Empty where the index cannot tell. */
	toTokens: (term: Term) => string[];
}

/** Anything but letters and digits of ASCII and Han characters is written as `q` and its code. */
function toToken(word: string): string {
	return word.replaceAll(
		/[^a-z0-9\p{sc=Han}]/gu,
		(char) => `q${(char.codePointAt(0) ?? 0).toString(36)}`,
	);
}

/** Chinese is found character by character: any stretch of the text, and nothing else. */
export function createChineseFinder(): TermFinder {
	const folded = remember(foldText);
	return {
		locale: 'zh',
		find: findWith((text, term) => findFolded(folded(text), folded(term.text).folded)),
		toTokens: ({ text, isStated }) => (isStated ? [] : chineseTokens(folded(text))),
	};
}

/** The characters of a text that the index holds: marks are left out on both sides. */
function chineseTokens({ folded }: FoldedText): string[] {
	return Array.from(folded)
		.filter((char) => /[\p{L}\p{N}]/u.test(char))
		.map(toToken);
}

/**
 * English is found word by word: exactly in quotation marks, otherwise without regard to endings and to
 * American or British spelling.
 */
export function createEnglishFinder(spellings: Spellings): TermFinder {
	const tokens = remember((text: string) => findEnglishTokens(text, spellings));
	return {
		locale: 'en',
		find: findWith((text, term) => findWords(tokens(text), tokens(term.text), term.quoted)),
		toTokens: ({ text, isStated }) =>
			isStated
				? []
				: tokens(text)
						.filter(isWord)
						.map(({ stem }) => toToken(stem)),
	};
}

function findWords(
	tokens: readonly EnglishToken[],
	phrase: readonly EnglishToken[],
	exactly: boolean,
): Span[] {
	if (exactly)
		return findEnglishPhrase(
			tokens,
			phrase.map(({ word }) => word),
			'word',
		);
	// What is typed before or after a word without quotation marks is punctuation of the query.
	const worded = phrase.map((token) => isWord(token) || /[%≥≤<>]/u.test(token.word));
	const bare = worded.includes(true)
		? phrase.slice(worded.indexOf(true), worded.lastIndexOf(true) + 1)
		: phrase;
	return findEnglishPhrase(
		tokens,
		bare.map(({ stem }) => stem),
		'stem',
	);
}

/** Finds terms of any kind by a way to find words. */
function findWith(findWords: TermFinder['find']): TermFinder['find'] {
	const find: TermFinder['find'] = (text, term) => {
		if (term.isStated) return placeIf(term.isStated(text));
		if (!term.allOf) return findWords(text, term);
		const places: Span[] = [];
		// The first that is missing ends it: this is asked of every text.
		for (const part of term.allOf) {
			const found = find(text, part);
			if (found.length === 0) return [];
			places.push(...found);
		}
		return places;
	};
	return find;
}

/** A place without extent: the text as a whole states what was asked for. */
function placeIf(holds: boolean): Span[] {
	return holds ? [{ start: 0, end: 0 }] : [];
}

/** Remembers what was computed for a text, since every query asks the same texts. */
function remember<Value>(work: (text: string) => Value): (text: string) => Value {
	const known = new Map<string, Value>();
	return (text) => {
		const value = known.get(text) ?? work(text);
		known.set(text, value);
		return value;
	};
}
