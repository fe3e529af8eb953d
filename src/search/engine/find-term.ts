import type { Locale } from '../../model/locale.ts';
import type { Span } from '../../model/text/span.ts';
import { findFolded, foldText } from './chinese-text.ts';
import {
	type EnglishToken,
	findEnglishPhrase,
	findEnglishTokens,
	isWord,
	type Spellings,
} from './english-text.ts';
import type { Term } from './query.ts';

/** Texts that follow each other, by the places of the first and the last. */
export type Run = readonly [first: number, last: number];

/** Finds terms in the texts of one language. */
export interface TermFinder {
	locale: Locale;
	/** What stands between sentences of a paragraph. */
	joint: string;
	/** Every place of a term in a text; one without extent for what cannot be matched by words. */
	find: (text: string, term: Term) => Span[];
	/** Where a term runs on from one of the sentences of a paragraph into the next ones. */
	findAcross: (sentences: readonly string[], term: Term) => Run[];
	/** One form for all texts of which a search for either finds the other: in English, without endings. */
	toKey: (text: string) => string;
}

/** Chinese is found character by character: any stretch of the text, and nothing else. */
export function createChineseFinder(): TermFinder {
	const folded = remember(foldText);
	return {
		locale: 'zh',
		joint: '',
		find: findWith((text, term) => findFolded(folded(text), folded(term.text).folded)),
		findAcross: (sentences, term) => {
			if (!isPlain(term)) return [];
			const words = folded(term.text).folded;
			if (words.length < 2) return [];
			const parts = sentences.map((text) => folded(text).folded);
			const joined = parts.join('');
			return findRuns(parts, words.length, (at) => joined.startsWith(words, at));
		},
		toKey: (text) => folded(text).folded,
	};
}

/**
 * English is found word by word: exactly in quotation marks, otherwise without regard to endings and to
 * American or British spelling.
 */
export function createEnglishFinder(spellings: Spellings): TermFinder {
	const tokens = remember((text: string) => findEnglishTokens(text, spellings));
	const phraseOf = ({ text, quoted }: Term) => toPhrase(tokens(text), quoted);
	return {
		locale: 'en',
		joint: ' ',
		find: findWith((text, term) => {
			const { words, by } = phraseOf(term);
			return findEnglishPhrase(tokens(text), words, by);
		}),
		findAcross: (sentences, term) => {
			if (!isPlain(term)) return [];
			const { words, by } = phraseOf(term);
			if (words.length < 2) return [];
			const parts = sentences.map(tokens);
			const joined = parts.flat();
			const isAt = (at: number) => words.every((word, index) => joined[at + index]?.[by] === word);
			return findRuns(parts, words.length, isAt);
		},
		toKey: (text) => {
			const words = tokens(text).filter(isWord);
			return words.length > 0 ? words.map(({ stem }) => stem).join(' ') : foldText(text).folded;
		},
	};
}

/** Whether a term is but words. */
function isPlain({ isStated, allOf, anyOf }: Term): boolean {
	return isStated === undefined && allOf === undefined && anyOf === undefined;
}

/**
 * The runs of some parts, each of so many units, in which something that is `size` units long stands.
 *
 * @param isAt Whether it stands at a unit, counted through all parts.
 */
function findRuns(
	parts: readonly { length: number }[],
	size: number,
	isAt: (unit: number) => boolean,
): Run[] {
	const runs: Run[] = [];
	let begin = 0;
	for (const [first, { length }] of parts.entries()) {
		const end = begin + length;
		for (let at = Math.max(begin, end - size + 1); at < end; at += 1) {
			if (!isAt(at)) continue;
			let last = first;
			for (let reached = end; reached < at + size; reached += parts[last]?.length ?? size)
				last += 1;
			runs.push([first, last]);
		}
		begin = end;
	}
	return runs;
}

/** The words that are looked for side by side, and what of them is compared. */
function toPhrase(
	phrase: readonly EnglishToken[],
	exactly: boolean,
): { words: string[]; by: 'word' | 'stem' } {
	if (exactly) return { words: phrase.map(({ word }) => word), by: 'word' };
	// What is typed before or after a word without quotation marks is punctuation of the query.
	const worded = phrase.map((token) => isWord(token) || /[%≥≤<>]/u.test(token.word));
	const bare = worded.includes(true)
		? phrase.slice(worded.indexOf(true), worded.lastIndexOf(true) + 1)
		: phrase;
	return { words: bare.map(({ stem }) => stem), by: 'stem' };
}

/** Finds terms of any kind by a way to find words. */
function findWith(findWords: TermFinder['find']): TermFinder['find'] {
	const find: TermFinder['find'] = (text, term) => {
		if (term.isStated) return placeIf(term.isStated(text));
		if (term.anyOf) return term.anyOf.flatMap((part) => find(text, part));
		if (!term.allOf) return findWords(text, term);
		if (term.noneOf?.some((part) => find(text, part).length > 0)) return [];
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
