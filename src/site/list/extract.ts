import { placeLabel, rangeLabel } from '../../words/place-label.ts';
import { punctuation } from '../../words/punctuation.ts';
import { placeAddress } from '../../model/places/address.ts';
import type { Locale } from '../../model/locale.ts';
import type { NodeSet } from '../../model/places/node-set.ts';
import { tableOfRow } from '../../model/places/plan-tables.ts';
import { nodeOf, sentenceId, sentenceNumber } from '../../model/places/place-id.ts';
import type { ListNode, ListNote, ListText } from '../../model/text/list-text.ts';
import { cutTable, type ExtractTable, wholeTable } from './extract-table.ts';
import { type Group, joinEntries } from './join-entries.ts';

/** Words of the plan as inline markup, and the language in which they were asked for. */
export interface Words {
	locale: Locale;
	text: string;
}

/** A sentence in each language that is shown. */
export interface ExtractSentence {
	id: string;
	number: string;
	words: readonly Words[];
}

type ExtractBlock =
	| { kind: 'paragraph'; sentences: readonly ExtractSentence[] }
	/** A table in each language. */
	| { kind: 'table'; tables: readonly ExtractTable[] };

/** A note with the numbers of the sentences here that it is about. */
export interface ExtractNote {
	note: ListNote;
	numbers: readonly string[];
}

/** A place that a list names, or a part of it: its heading and its own words. */
export interface Passage {
	/** Identifier of the node, of the first sentence, or of the first row. */
	id: string;
	/** 0 for what the list names, 1 for its parts, and so on. */
	depth: number;
	heading: readonly Words[];
	/** Where it stands, as one cites it in the first language. */
	place: string;
	/** Its address in the first language, from the site's root. */
	address: string;
	blocks: readonly ExtractBlock[];
	/** What the editors say of it, in the first language. */
	notes: readonly ExtractNote[];
}

/** The plan in the languages that are shown, the page's first. */
export type Texts = readonly [ListText, ...ListText[]];

/**
 * What a list holds, in its order: nodes with all that is part of them; sentences that follow each other, and rows of one
 * table, under one heading. What is part of another entry stands there alone.
 */
export function toExtract({ entries, within }: NodeSet, texts: Texts): Passage[] {
	const shown = entries.filter(({ id }) => !within.includes(id));
	return joinEntries(shown, texts[0]).flatMap((group) => {
		if (group[0].kind === 'node') return toNodes(group[0].id, 0, texts);
		return [group[0].kind === 'sentence' ? toSentences(group, texts) : toRows(group, texts)];
	});
}

/** A node, then its parts; a table that is one stands in its place in the text. */
function toNodes(id: string, depth: number, texts: Texts): Passage[] {
	const [own] = texts;
	const node = nodeIn(own, id);
	const tables = node.kind === 'table' ? [id] : node.blocks.filter(isTable);
	const blocks: ExtractBlock[] =
		node.kind === 'table'
			? [toTable(id, texts, false)]
			: node.blocks.map((block) =>
					isTable(block)
						? toTable(block, texts, true)
						: {
								kind: 'paragraph',
								sentences: block.map(([number]) => toSentence(id, number, texts)),
							},
				);
	const isHere = (place: string) =>
		nodeOf(place) === id || tables.includes(tableOfRow(place, own.roles) ?? place);
	const passage: Passage = {
		id,
		depth,
		heading: toHeading(id, texts),
		place: placeLabel(own.locale, id),
		address: placeAddress(own.locale, id, node.parent),
		blocks,
		notes: findNotes(own, isHere),
	};
	const parts = own.nodes.filter(({ parent, kind }) => parent === id && kind !== 'table');
	return [passage, ...parts.flatMap((part) => toNodes(part.id, depth + 1, texts))];
}

function toSentences(group: Group, texts: Texts): Passage {
	const [own] = texts;
	const ids = group.map(({ id }) => id);
	const [first, last = first] = [group[0].id, ids[ids.length - 1]];
	const node = nodeOf(first);
	return {
		id: first,
		depth: 0,
		heading: toHeading(node, texts),
		place: rangeLabel(own.locale, first, last),
		address: placeAddress(own.locale, first),
		blocks: [
			{
				kind: 'paragraph',
				sentences: ids.map((id) => toSentence(node, sentenceNumber(id) ?? '', texts)),
			},
		],
		notes: findNotes(own, (place) => ids.includes(place)),
	};
}

function toRows(group: Group, texts: Texts): Passage {
	const [own] = texts;
	const ids = group.map(({ id }) => id);
	const table = tableOfRow(group[0].id, own.roles) ?? '';
	const tables = texts.map((text) => cutTable(text, table, ids));
	const places = tables[0]?.places ?? [];
	return {
		id: group[0].id,
		depth: 0,
		heading: toHeading(table, texts),
		// Rows that print does not number have the place of their table.
		place: [...new Set(places)].join(punctuation[own.locale].semicolon),
		address: placeAddress(own.locale, group[0].id),
		blocks: [{ kind: 'table', tables }],
		notes: findNotes(own, (place) => ids.includes(place)),
	};
}

const isTable = (block: ListNode['blocks'][number]): block is string => typeof block === 'string';

function nodeIn({ nodes }: ListText, id: string): ListNode {
	const node = nodes.find((candidate) => candidate.id === id);
	if (!node) throw new Error(`the plan has no node “${id}”`);
	return node;
}

function toHeading(id: string, texts: Texts): Words[] {
	return texts.map((text) => {
		const { number, title } = nodeIn(text, id);
		return { locale: text.locale, text: number + title };
	});
}

function toTable(id: string, texts: Texts, hasCaption: boolean): ExtractBlock {
	return { kind: 'table', tables: texts.map((text) => wholeTable(text, id, hasCaption)) };
}

function toSentence(node: string, number: string, texts: Texts): ExtractSentence {
	const words = texts.map((text) => {
		const sentences = nodeIn(text, node).blocks.flatMap((block) => (isTable(block) ? [] : block));
		const [, found = ''] = sentences.find(([own]) => own === number) ?? [];
		return { locale: text.locale, text: found };
	});
	return { id: sentenceId(node, number), number, words };
}

function findNotes({ notes }: ListText, isHere: (place: string) => boolean): ExtractNote[] {
	return notes.flatMap((note) => {
		const here = note.places.filter(isHere);
		return here.length === 0
			? []
			: [{ note, numbers: here.flatMap((place) => sentenceNumber(place) ?? []) }];
	});
}
