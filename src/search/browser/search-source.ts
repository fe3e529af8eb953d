import type { Locale } from '../../model/locale.ts';
import type { LoadedText, SearchSource } from '../engine/source.ts';
import type { OtherWords } from '../engine/entry.ts';
import { readPairs } from '../engine/radicals.ts';
import { type PackedText, unpackEntries } from '../build/search-text.ts';
import { loadFinder } from './load-finder.ts';
import { readSearchFile } from './read-search-file.ts';

/**
 * Keeps what was loaded, and asks again for what could not be.
 *
 * @param load Calls `forget` where something is missing that may be there the next time.
 */
function keep<Value>(
	load: (name: string, forget: () => void) => Promise<Value>,
): (name: string) => Promise<Value> {
	const kept = new Map<string, Promise<Value>>();
	return (name) => {
		const known = kept.get(name);
		if (known) return known;
		const forget = () => kept.delete(name);
		const value = load(name, forget);
		kept.set(name, value);
		value.catch(forget);
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
	const loadPacked = keep(read);
	const loadText = keep(async (locale, forget): Promise<LoadedText> => {
		const [packed, finder] = await Promise.all([
			loadPacked(locale) as Promise<PackedText>,
			loadFinder(base, locale as Locale, forget),
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
