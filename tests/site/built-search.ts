import { readFileSync } from 'node:fs';
import type { Locale } from '../../src/model/locale.ts';
import type { LoadedText, SearchSource } from '../../src/search/engine/source.ts';
import type { OtherWords } from '../../src/search/engine/entry.ts';
import { readPairs } from '../../src/search/engine/radicals.ts';
import { createChineseFinder, createEnglishFinder } from '../../src/search/engine/find-term.ts';
import { type PackedText, unpackEntries } from '../../src/search/build/search-text.ts';

const read = (name: string): unknown =>
	JSON.parse(readFileSync(`dist/search/${name}.json`, 'utf8'));

const spellings = new Map(Object.entries(read('spellings') as Record<string, string>));

function readText(locale: Locale): LoadedText {
	const packed = read(locale) as PackedText;
	const finder = locale === 'zh' ? createChineseFinder() : createEnglishFinder(spellings);
	return {
		entries: unpackEntries(packed),
		aliases: packed.aliases,
		printed: packed.printed,
		units: packed.units,
		finder,
	};
}

const texts = { zh: readText('zh'), en: readText('en') };

/** Reads something once, and gives the same from then on, as a page does: what is made of it is kept, too. */
function once<Value>(make: () => Value): () => Promise<Value> {
	let made: Promise<Value> | undefined;
	return () => (made ??= Promise.resolve(make()));
}

/** The search of the built site. */
export const builtSearch: SearchSource = {
	loadText: (locale) => Promise.resolve(texts[locale]),
	loadWords: once(() => read('words') as OtherWords),
	loadCharacters: once(() => readPairs(read('characters') as string)),
};
