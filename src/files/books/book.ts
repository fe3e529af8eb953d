import { setFormulas } from '../../model/text/formulas.ts';
import { parseInline, type Run } from '../../model/text/inline.ts';
import { type Locale, localesOf, type ReadingMode } from '../../model/locale.ts';
import type { Sentence } from '../../model/text/node.ts';
import { type LaidCell, layOutTable } from '../../model/text/table-layout.ts';
import type { PrintedTable } from '../../model/text/table.ts';
import type { PlanDocument } from '../../model/schemas/document.ts';
import type { Emendation } from '../../model/schemas/emendation.ts';
import type { Note } from '../../model/schemas/note.ts';
import type { Passage } from './passages.ts';

/** A mark in the text that leads to a note or a repair at the end. */
export interface NoteMark {
	/** Identifier of the note or of the repair. */
	id: string;
	/** `12`; `null` for a repair, whose mark is a word. */
	label: string | null;
}

/** A note as it stands at the end, with its number and its places in the text. */
export type ListedNote = Pick<Note, 'id' | 'text'> & {
	label: string;
	/** Identifiers of nodes and sentences. */
	places: readonly string[];
};

/** The whole plan as a document of its own: what an e-book or a Word file holds. */
export interface Book {
	mode: ReadingMode;
	document: PlanDocument;
	passages: readonly Passage[];
	/** The printed tables by identifier, in each language. */
	tables: Readonly<Record<Locale, ReadonlyMap<string, PrintedTable>>>;
	/** The marks at a sentence or a table, by its identifier. */
	marksOf: (id: string) => readonly NoteMark[];
	notes: readonly ListedNote[];
	repairs: readonly Emendation[];
	/** Day of the release, ISO 8601. */
	release: string;
	/** Absolute address of the plan on the site. */
	address: string;
}

/** A part of the plan that begins on a page of its own: notice, preamble, chapters. */
export interface BookPart {
	/** Identifier of its first node. */
	id: string;
	passages: readonly Passage[];
}

/** The parts of the plan in reading order. */
export function toBookParts(passages: readonly Passage[]): BookPart[] {
	const starts = passages.flatMap(({ node }, index) =>
		['notice', 'preamble', 'chapter'].includes(node.kind) ? [index] : [],
	);
	return starts.map((start, index) => {
		const own = passages.slice(start, starts[index + 1]);
		return { id: own[0]?.node.id ?? '', passages: own };
	});
}

/** Words, and the language that they are in. */
export interface Words {
	runs: readonly Run[];
	locale: Locale;
}

/** A sentence in the languages of a reading mode, Chinese where there is no English yet; never twice the same. */
export function wordsOf(mode: ReadingMode, { zh, en }: Sentence): Words[] {
	const chinese: Words = { runs: zh, locale: 'zh' };
	if (mode === 'zh' || !en) return [chinese];
	const english: Words = { runs: en, locale: 'en' };
	return mode === 'en' ? [english] : [chinese, english];
}

/** A cell of a printed table, with what it spans. */
type BookCell = Omit<LaidCell, 'text'> & { runs: readonly Run[] };

/** A printed table laid out: the heads of its columns, then its rows. */
export interface BookTable {
	locale: Locale;
	head: readonly BookCell[];
	rows: readonly (readonly BookCell[])[];
}

/** The printed table in each language of the book. */
export function tablesOf({ mode, tables }: Book, id: string): BookTable[] {
	return localesOf(mode).map((locale) => {
		const table = tables[locale].get(id);
		if (!table) throw new Error(`there is no table “${id}”`);
		return { locale, ...layOut(locale, table) };
	});
}

function layOut(locale: Locale, table: PrintedTable) {
	const toCell = ({ text, ...cell }: LaidCell): BookCell => {
		const runs = parseInline(text);
		return { runs: locale === 'en' ? setFormulas(runs) : runs, ...cell };
	};
	const { head, rows } = layOutTable(table);
	return { head: head.map(toCell), rows: rows.map((row) => row.map(toCell)) };
}
