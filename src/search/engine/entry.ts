import type { NodeKind } from '../../model/places/node-id.ts';
import type { Locale } from '../../model/locale.ts';

/** A stretch of text in which all that is asked for has to stand. */
export interface Passage {
	/** Number of the sentence; `''` for a heading or a table row. */
	number: string;
	text: string;
	/** Number of the paragraph in its node, from 1; 0 for a heading or a table row, which stand by themselves. */
	paragraph: number;
	/** Whether its Chinese states a figure that is no year. */
	figure: boolean;
	/** Years that its Chinese sets as a time limit. */
	years: readonly string[];
}

/** What an entry is: a node of the plan, or a row of a table. */
export type EntryKind = NodeKind | 'row';

/** What is found as one: a node of the plan with its heading and sentences, or a row of a table. */
export interface SearchEntry {
	/** Identifier of the node, or `table-1/a-2`. */
	id: string;
	kind: EntryKind;
	parent: string | null;
	/** Of the indicators. */
	nature: 'binding' | 'anticipatory' | null;
	/** Whether it stands in a chapter that promises nothing. */
	background: boolean;
	/** In reading order, the heading first. A row is one passage: its cells, parted by {@link cellBreak}. */
	passages: readonly Passage[];
}

/** Parts the cells of a row; nobody types it. */
export const cellBreak = '\n';

/** What is printed of a place beside its headings, sentences and rows, such as the heads of its columns; as a row has its cells. */
export type PrintedText = readonly [id: string, text: string];

/** Names that mean the same, in either language: GDP, 国内生产总值, gross domestic product. */
export type AliasGroup = readonly string[];

/** Words that people have for what the plan calls otherwise: 噪音 for 噪声. They lead to the plan's, not back. */
export interface EverydayGroup {
	/** What is typed, each in one language. */
	say: readonly string[];
	/** What the plan has for it; of several words in one string, all stand in one sentence. */
	plan: readonly string[];
}

/** What is needed to look for a query otherwise, loaded once the exact hits are shown. `/search/words.json` */
export interface OtherWords {
	/** Terms of the glossary that are short enough to be typed in pinyin. */
	terms: readonly (readonly [zh: string, en: string])[];
	/** People's words, by the language in which they are typed. See src/search/engine/ways/everyday-groups.ts. */
	everyday: Readonly<Record<Locale, string>>;
	/** Words of the Chinese text, of two to six characters, beside those terms; spaces between them. */
	lexicon: string;
	/** How characters sound, without tones and with ü as v. */
	sounds: {
		/** Sounds of the common characters in their row, each with how many have it: `zao14ze4`. */
		common: string;
		/** Others by their sound, and further sounds of common ones: `chong重`. */
		others: readonly string[];
	};
	/** Chinese names of places without 县, 市 or 区; spaces between them. */
	names: string;
	/** Real English words near those of the text, as what their forms share: no misspellings. See src/search/engine/ways/front-coding.ts. */
	real: string;
}
