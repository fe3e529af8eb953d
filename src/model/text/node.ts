import type { Block } from './content-body.ts';
import type { Run } from './inline.ts';
import type { NodeKind } from '../places/node-id.ts';
import type { NumberLabel } from '../places/number-label.ts';

/** How far the English of a sentence has come: written, or read against the Chinese by a second reader. */
export const translationStatuses = ['draft', 'reviewed'] as const;

/** A sentence in both languages: the unit that is aligned, linked and found. */
export interface Sentence {
	/** `2.1.3/s7`; the same in both languages. */
	id: string;
	/** `7`, or `7b` where a repair has split a sentence. */
	number: string;
	/** The plan's words, as printed. */
	zh: readonly Run[];
	/** Our translation; `null` until there is one. */
	en: readonly Run[] | null;
	status: (typeof translationStatuses)[number];
}

/** A place of the plan that has an identifier: a chapter, section, item, box … */
export interface PlanNode {
	id: string;
	kind: NodeKind;
	/** The node that this one is part of; `null` at the top. */
	parent: string | null;
	/** Position in reading order, from 1. */
	order: number;
	/** Number as printed; `null` where none is. */
	number: NumberLabel | null;
	/** Heading without number and full stop; empty where the plan prints none. */
	title: { zh: readonly Run[]; en: readonly Run[] | null };
	/** Page of the printed plan on which the node begins; `null` where this copy cannot tell. */
	page: number | null;
	/** Paragraphs and places of tables, of the Chinese text, in reading order. */
	blocks: Block[];
	/** All sentences of `blocks`, in reading order. */
	sentences: Sentence[];
}

/** Whether a node has a page of its own; a box item stands on the page of its box, a table on that of its item. */
export function hasOwnPage({ kind }: PlanNode): boolean {
	return kind !== 'box-item' && kind !== 'table';
}

/** Whether a node has an embed for other people's pages: one with a page and words, of its own or of its items. */
export function hasEmbed(node: PlanNode): boolean {
	return hasOwnPage(node) && (node.kind === 'box' || node.sentences.length > 0);
}
