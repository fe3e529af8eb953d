import type { Locale } from '../../model/locale.ts';
import type { ReadyText } from './collect-hits.ts';
import type { Characters } from './chinese-text.ts';
import type { AliasGroup, OtherWords, PrintedText } from './entry.ts';

/** A text with what comes with it. */
export interface LoadedText extends ReadyText {
	aliases: readonly AliasGroup[];
	printed: readonly PrintedText[];
	/** The names of each unit in both languages, normalized (NFKC): 吨, tonne, tonnes, t. */
	units: readonly (readonly string[])[];
}

/** Where the search gets what it needs. Each part is loaded when it is asked for. */
export interface SearchSource {
	/** @throws If it cannot be had. */
	loadText: (locale: Locale) => Promise<LoadedText>;
	/** @throws If it cannot be had. */
	loadWords: () => Promise<OtherWords>;
	/**
	 * Loads the table of traditional characters.
	 *
	 * @throws If it cannot be had.
	 */
	loadCharacters: () => Promise<Characters>;
}
