import type { Run } from '../text/inline.ts';
import type { Place } from '../place.ts';

/** A stretch of the plan in both languages: the unit that is checked. */
export interface Pair {
	/** `2.1.3/s7` for a sentence, `2.1.3` for its node's heading, `table-2/r3c1` for a cell, `i8` for a row. */
	id: string;
	kind: 'sentence' | 'title' | 'cell';
	zh: readonly Run[];
	en: readonly Run[];
	/** Where the English stands. */
	place: Place;
}

/** What a second reader reads as one: a sentence, or a node's heading with the cells of its table. */
export interface ReviewUnit {
	/** `2.1.3/s7`, or `2.1.3` for the heading. */
	id: string;
	/** Chinese and English, in turn. */
	texts: readonly (readonly Run[])[];
	/** Fingerprint of the texts that were read; `undefined` where nobody has read them yet. */
	reviewed: string | undefined;
	place: Place;
}
