import type { NodeKind } from './node-id.ts';

// Identifiers travel as text: in content, addresses, data files and attributes of pages. What one of them says is read
// here and nowhere else; see .config/no-id-surgery.mjs.

/** What a table of data holds: what the previous plan reached, or what this one sets. */
export type TableRole = 'results' | 'indicators';

/** A node of the plan. Its identifier does not tell a task from another item. */
interface NodePlace {
	kind: Exclude<NodeKind, 'task'>;
	/** The numbers in it, outermost first: `2`, `1`, `3` for `2.1.3`; none for the notice and the preamble. */
	numbers: readonly string[];
}

/** A sentence of a node. */
interface SentencePlace {
	kind: 'sentence';
	/** Identifier of its node. */
	node: string;
	/** `7`, or `7b` where a repair has split a sentence. */
	number: string;
}

/** A row of a table. */
export interface RowPlace {
	kind: 'row';
	role: TableRole;
	/** `8`, `2b` */
	number: string;
	/** Identifier of the table, where it stands before the row as in search: `table-2/i8`. */
	table?: string;
}

/** A cell of a printed table, where the translation is compared: `table-2/r3c2`. */
interface CellPlace {
	kind: 'cell';
	/** Identifier of the table. */
	table: string;
	/** From 1; the headings of the columns are row 0. */
	row: string;
	column: string;
}

/** What an identifier names. */
export type PlaceId = NodePlace | SentencePlace | RowPlace | CellPlace;

/** Matches every identifier of a node: `notice`, `2`, `2.1`, `2.1.3`, `box-2`, `box-2.3`, `table-1`. */
export const nodeIdPattern = /^(?:notice|preamble|\d+(?:\.\d+){0,2}|box-\d+(?:\.\d+)?|table-\d+)$/u;

/** Matches identifiers of items of boxes: `box-2.3`. */
export const boxItemIdPattern = /^box-\d+\.\d+$/u;

/** Matches identifiers of sentences of items: `2.1.3/s7`. */
export const itemSentenceIdPattern = /^\d+\.\d+\.\d+\/s\d+[a-z]?$/u;

/** Matches identifiers of tables: `table-2`. */
export const tableIdPattern = /^table-[1-9]\d*$/u;

/** Matches what is written as the identifier of a sentence, and that of a sentence or node, whatever the node. */
export const sentenceIdPattern = /^[a-z\d.-]+\/s\d+[a-z]?$/u;
export const placeIdPattern = /^[a-z\d.-]+(?:\/s\d+[a-z]?)?$/u;

/** Matches identifiers of indicators: `i8a`. */
export const indicatorIdPattern = /^i\d+[a-z]?$/u;

/** Matches what a line of ours may rest on, a sentence or a row: `2.1.3/s7`, `i8`, `a-2b`. */
export const groundIdPattern = /^(?:[a-z\d.-]+\/s\d+[a-z]?|i\d+[a-z]?|a-\d+[a-z]?)$/u;

/** Matches identifiers of results, the rows of the previous plan's table: `a-2b`. */
export const resultIdPattern = /^a-\d+[a-z]?$/u;

/** Matches other identifiers: a sentence of a node, a row with its table or without, a cell. */
const sentence = /^([^/]+)\/s(\d+[a-z]?)$/u;
const row = /^(?:(table-\d+)\/)?(i|a-)(\d+[a-z]?)$/u;
const cell = /^(table-\d+)\/r(\d+)c(\d+)$/u;

const levels = ['chapter', 'section', 'item'] as const;

/** Reads an identifier; undefined for what is none. Whether the plan has the place is not asked. */
export function parsePlaceId(text: string): PlaceId | undefined {
	if (nodeIdPattern.test(text)) return parseNodeId(text);
	const [, node = '', ofNode] = sentence.exec(text) ?? [];
	if (ofNode !== undefined && nodeIdPattern.test(node))
		return { kind: 'sentence', node, number: ofNode };
	const [, table, mark, number] = row.exec(text) ?? [];
	if (number !== undefined) {
		const role = mark === 'i' ? 'indicators' : 'results';
		return { kind: 'row', role, number, ...(table !== undefined && { table }) };
	}
	const [, printed, line, column] = cell.exec(text) ?? [];
	return printed === undefined || line === undefined || column === undefined
		? undefined
		: { kind: 'cell', table: printed, row: line, column };
}

function parseNodeId(id: string): NodePlace {
	const numbers = id.match(/\d+/gu) ?? [];
	if (id.startsWith('table')) return { kind: 'table', numbers };
	if (id.startsWith('box')) return { kind: numbers.length === 1 ? 'box' : 'box-item', numbers };
	const named = id === 'notice' || id === 'preamble' ? id : undefined;
	return { kind: named ?? levels[numbers.length - 1] ?? 'item', numbers };
}

/** Writes an identifier; the inverse of {@link parsePlaceId}. */
export function formatPlaceId(place: PlaceId): string {
	if (place.kind === 'sentence') return `${place.node}/s${place.number}`;
	if (place.kind === 'row') {
		const own = (place.role === 'indicators' ? 'i' : 'a-') + place.number;
		return place.table === undefined ? own : `${place.table}/${own}`;
	}
	if (place.kind === 'cell') return `${place.table}/r${place.row}c${place.column}`;
	const { kind, numbers } = place;
	if (kind === 'notice' || kind === 'preamble') return kind;
	const written = numbers.join('.');
	if (kind === 'table') return `table-${written}`;
	return kind === 'box' || kind === 'box-item' ? `box-${written}` : written;
}

/** Identifier of a sentence: `2.1.3/s7`. `number` is a string, as a repair may split 7 into 7 and 7b. */
export function sentenceId(node: string, number: string): string {
	return formatPlaceId({ kind: 'sentence', node, number });
}

/** Identifier of an indicator by what its row is called: `i8` for `8`, `i8a` for `8a`. */
export function indicatorId(number: string): string {
	return formatPlaceId({ kind: 'row', role: 'indicators', number });
}

/** The node that an identifier names or lies in: `2.1.3` for `2.1.3/s7`, `table-2` for `table-2/i8`. */
export function nodeOf(id: string): string {
	const [node = ''] = id.split('/');
	return node;
}

/** The numbers in the identifier of a node, outermost first: `2`, `3` for `box-2.3`; none in any other. */
export function numbersOf(id: string): readonly string[] {
	const place = parsePlaceId(id);
	return place && 'numbers' in place ? place.numbers : [];
}

/** The number of a sentence, `7` for `2.1.3/s7`; undefined for what is none. */
export function sentenceNumber(id: string): string | undefined {
	return sentence.exec(id)?.[2];
}

/** What a row is called where it is plain which table is meant: `8` for `i8`, `2b` for `table-1/a-2b`. */
export function rowNumber(id: string): string {
	return row.exec(id)?.[3] ?? id;
}

/** A row without its table: `i8` for `table-2/i8`; undefined for what is no row. */
export function rowOf(id: string): string | undefined {
	const place = parsePlaceId(id);
	return place?.kind === 'row'
		? formatPlaceId({ kind: 'row', role: place.role, number: place.number })
		: undefined;
}

/**
 * What the table holds that a row stands in, by the row's identifier; undefined for what is no row.
 *
 * @example
 * rowRole('i8'); // => 'indicators'
 * rowRole('table-1/a-2b'); // => 'results'
 */
export function rowRole(id: string): TableRole | undefined {
	const place = parsePlaceId(id);
	return place?.kind === 'row' ? place.role : undefined;
}

/** The last number of an identifier: 3 for `2.1.3`, 2 for `box-2`; undefined for `notice`. */
export function ordinal(id: string): number | undefined {
	const digits = /\d+$/u.exec(id)?.[0];
	return digits === undefined ? undefined : Number(digits);
}

/** The box that a box item belongs to: `box-2` for `box-2.3`; undefined for any other identifier. */
export function boxOf(id: string): string | undefined {
	const place = parsePlaceId(id);
	return place?.kind === 'box-item'
		? formatPlaceId({ kind: 'box', numbers: place.numbers.slice(0, 1) })
		: undefined;
}

/** What an identifier lies in by itself: `2.1` for `2.1.3`, `table-2` for `table-2/i8`; `null` where it tells nothing. */
export function aboveOf(id: string): string | null {
	return /^(.+)[./][^./]+$/u.exec(id)?.[1] ?? null;
}

/** The chapter that an identifier lies in: `2` for `2.1.3/s7`; undefined outside the chapters. */
export function chapterOf(id: string): string | undefined {
	return /^\d+/u.exec(id)?.[0];
}

/** Whether one identifier is that of a place or of what is part of it: `2.1.3/s7` and `2.1.3` are in `2.1`. */
export function isWithin(id: string, place: string): boolean {
	return id === place || id.startsWith(`${place}/`) || id.startsWith(`${place}.`);
}
