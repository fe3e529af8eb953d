import type { Locale } from '../locale.ts';
import type { NodeKind } from '../places/node-id.ts';
import type { PlanTables } from '../places/plan-tables.ts';
import type { LaidCell } from './table-layout.ts';

/**
 * The whole text of one language as a reader's list needs it: the file `/LANG/list.json`. Texts hold inline markup; see
 * src/model/text/inline.ts.
 */
export interface ListText {
	locale: Locale;
	/** Title of the plan. */
	title: string;
	/** What the plan is cited as: title, number, date. */
	source: string;
	/** The plan in reading order. */
	nodes: readonly ListNode[];
	/** The printed tables, by their identifiers. */
	tables: Readonly<Record<string, ListTable>>;
	/** Which table holds what. */
	roles: PlanTables;
	/** What the editors say, in reading order. */
	notes: readonly ListNote[];
}

/** A node of the plan with its own text. */
export interface ListNode {
	id: string;
	kind: NodeKind;
	parent: string | null;
	/** As it stands before the title, with the mark that parts them: `一、`, `2. `; '' where there is none. */
	number: string;
	/** As printed, or our name for it; Chinese where there is no English yet. */
	title: string;
	/** Paragraphs, and identifiers of the tables between them. */
	blocks: readonly (readonly ListSentence[] | string)[];
}

/** Number and words of a sentence; Chinese where there is no English yet. */
type ListSentence = readonly [number: string, text: string];

/** A printed table, laid out. */
export interface ListTable {
	head: readonly LaidCell[];
	rows: readonly (readonly LaidCell[])[];
	/** Identifiers of the rows: `i8`; none where the data do not have them. */
	ids: readonly string[];
}

/** A note of the editors, or a repair. */
export interface ListNote {
	id: string;
	/** What stands before it: 疑. */
	mark: string;
	text: string;
	/** Identifiers of the sentences, nodes, tables and rows that it is about. */
	places: readonly string[];
}
