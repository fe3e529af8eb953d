import type { Locale } from '../../model/locale.ts';
import type { LoadedText, SearchSource } from '../engine/source.ts';
import type { OtherScripts } from '../engine/entry.ts';
import { mapRecords, type PackedText, unpackEntries } from '../build/search-text.ts';
import { loadFinder } from './load-finder.ts';
import { askPagefind, loadPagefind } from './pagefind.ts';
import { readSearchFile } from './read-search-file.ts';

/** A text with the places of Pagefind's records in it. */
interface Loaded extends LoadedText {
	places: ReadonlyMap<string, number>;
}

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
	const loadText = keep(async (locale): Promise<Loaded> => {
		const [packed, finder] = await Promise.all([
			read(locale) as Promise<PackedText>,
			loadFinder(base, locale as Locale),
		]);
		return {
			entries: unpackEntries(packed),
			finder,
			aliases: packed.aliases,
			units: packed.units,
			places: mapRecords(packed),
		};
	});
	const loadScripts = keep(read);
	let last: Locale = 'zh';
	return {
		loadText: (locale) => {
			last = locale;
			return loadText(locale);
		},
		loadScripts: () => loadScripts('scripts') as Promise<OtherScripts>,
		askIndex: async (tokens) => {
			const records = await askPagefind(base, tokens);
			const { places } = await loadText(last);
			return new Set(
				records.map((record) => {
					const place = places.get(record);
					if (place === undefined) throw new Error('index and text are of two releases');
					return place;
				}),
			);
		},
		warm: (locale) => {
			// What fails here is told when it is needed.
			loadText(locale).catch(() => undefined);
			loadPagefind(base).catch(() => undefined);
		},
	};
}
