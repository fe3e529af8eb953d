import type { NodeSet } from '../../model/places/node-set.ts';
import type { ListText } from '../../model/text/list-text.ts';
import type { Passage } from './extract.ts';
import type { ListIds } from './list-ids.ts';

/** A list with its words, as the page shows it. */
export interface ShownList {
	set: NodeSet;
	/** What it holds, in the languages that are shown. */
	passages: readonly Passage[];
	/** The plan in the language of the page. */
	text: ListText;
	/** Identifiers of its entries. */
	ids: ListIds;
	isBoth: boolean;
}
