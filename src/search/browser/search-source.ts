import type { Locale } from '../../model/locale.ts';
import type { LoadedText, SearchSource } from '../engine/source.ts';
import type { OtherWords } from '../engine/entry.ts';
import { readPairs } from '../engine/radicals.ts';
import { type PackedText, unpackEntries } from '../build/search-text.ts';
import { loadFinder } from './load-finder.ts';
import { readSearchFile } from './read-search-file.ts';

/** Keeps what was loaded, and asks again for what could not be. */
function keep<Value>(load: (name: string) => Promise<Value>): (name: string) => Promise<Value> {
	const kept = new Map<string, Promise<Value>>();
	return (name) => {
		const value = kept.get(name) ?? load(name);
		kept.set(name, value);
		value.catch(() => kept.delete(name));
		return value;
	};
}

/**
 * What the search needs, from the server.
 *
 * @param base Path of the site, without a slash at its end.
 */
export function createSource(base: string): SearchSource & { warm: (locale: Locale) => void } {
	const read = (name: string) => readSearchFile(base, name);
	const loadText = keep(async (locale): Promise<LoadedText> => {
		const [packed, finder] = await Promise.all([
			read(locale) as Promise<PackedText>,
			loadFinder(base, locale as Locale),
		]);
		const { aliases, printed, units } = packed;
		return { entries: unpackEntries(packed), finder, aliases, printed, units };
	});
	const loadWords = keep(read);
	return {
		loadText,
		loadWords: () => loadWords('words') as Promise<OtherWords>,
		loadCharacters: async () => readPairs((await loadWords('characters')) as string),
		warm: (locale) => {
			// What fails here is told when it is needed.
			loadText(locale).catch(() => undefined);
		},
	};
}
