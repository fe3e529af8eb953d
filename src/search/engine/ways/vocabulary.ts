import { stemmer } from 'stemmer';
import { inflectionStem, isException } from '../english-stem.ts';
import { findEnglishTokens, isWord } from '../english-text.ts';
import type { LoadedText } from '../source.ts';

/** The words of an English text. */
export interface Vocabulary {
	/** Each with how often it stands there. */
	words: ReadonlyMap<string, number>;
	/** One form of each word, by what related words share: `respons` → response, responsible. */
	related: (word: string) => readonly string[];
}

const known = new WeakMap<LoadedText['entries'], Vocabulary>();

/** The words of a text, counted once. */
export function vocabularyOf({ entries }: LoadedText): Vocabulary {
	const made = known.get(entries) ?? count(entries);
	known.set(entries, made);
	return made;
}

function count(entries: LoadedText['entries']): Vocabulary {
	const words = new Map<string, number>();
	for (const { passages } of entries)
		for (const { text } of passages)
			for (const token of findEnglishTokens(text, new Map()))
				if (isWord(token)) words.set(token.word, (words.get(token.word) ?? 0) + 1);
	let related: Map<string, string[]> | undefined;
	return {
		words,
		related: (word) => (related ??= groupRelated([...words.keys()])).get(stemmer(word)) ?? [],
	};
}

/** Words with one stem by Porter, one of each that differ by more than inflection: the shortest. */
function groupRelated(words: readonly string[]): Map<string, string[]> {
	const shortest = new Map<string, string>();
	for (const word of words) {
		const stem = inflectionStem(word);
		const other = shortest.get(stem);
		if (/^[a-z]{4,}$/u.test(word) && !isException(word) && (!other || word.length < other.length))
			shortest.set(stem, word);
	}
	const groups = new Map<string, string[]>();
	for (const word of shortest.values()) {
		const stem = stemmer(word);
		groups.set(stem, [...(groups.get(stem) ?? []), word]);
	}
	return groups;
}
