import type { Locale } from '../../model/locale.ts';
import type { ReadyText } from './collect-hits.ts';
import type { AliasGroup, OtherWords } from './entry.ts';

/** A text with what comes with it. */
export interface LoadedText extends ReadyText {
	aliases: readonly AliasGroup[];
	/** The names of each unit in both languages, normalized (NFKC): 吨, tonne, tonnes, t. */
	units: readonly (readonly string[])[];
}

/** Where the search gets what it needs. Each part is loaded when it is asked for. */
export interface SearchSource {
	/** @throws If it cannot be had. */
	loadText: (locale: Locale) => Promise<LoadedText>;
	/** @throws If it cannot be had. */
	loadWords: () => Promise<OtherWords>;
}
