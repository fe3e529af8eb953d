import { boxOf } from '../plan/node-id.ts';
import { ownValue } from '../plan/own-value.ts';
import type { AliasGroup, EntryKind, Passage, SearchEntry } from './entry.ts';

/**
 * The whole text of one language as it is searched: the file `/search/LANG.json`. It is all that a reader
 * loads of the plan, so it says nothing twice: the rest follows from identifiers.
 */
export interface PackedText {
	/** `[identifier, heading or '', sentence, …]`; a row of a table has its cells as one text. */
	entries: [id: string, ...texts: string[]][];
	/** Identifiers of Pagefind's records, without their language, in the order of the entries. */
	records: string;
	/** Of each passage: `1` where it states a figure, and the years it sets as limits; see {@link packFacts}. */
	facts: string;
	/** Numbers of sentences where they are not 1, 2, 3 … */
	numbers: Record<string, string[]>;
	/** Nodes after which boxes and tables stand. */
	parents: Record<string, string>;
	/** Natures of the rows of table 2: `b` for binding, `a` for anticipatory. */
	natures: string;
	aliases: AliasGroup[];
}

const natures = { b: 'binding', a: 'anticipatory' } as const;

/** Packs entries; the inverse of {@link unpackEntries}. */
export function packEntries(
	entries: readonly SearchEntry[],
): Pick<PackedText, 'entries' | 'facts' | 'numbers' | 'parents' | 'natures'> {
	return {
		entries: entries.map(({ id, passages }) => [
			id,
			...(hasHeading(passages) ? [] : ['']),
			...passages.map(({ text }) => text),
		]),
		facts: entries.map(({ passages }) => passages.map(packFacts).join(';')).join('|'),
		numbers: Object.fromEntries(
			entries
				.map(({ id, passages }): [string, string[]] => [id, sentenceNumbers(passages)])
				.filter(([, numbers]) => numbers.some((number, index) => number !== String(index + 1))),
		),
		parents: Object.fromEntries(
			entries.flatMap(({ id, kind, parent }) =>
				parent !== null && (kind === 'box' || kind === 'table') ? [[id, parent]] : [],
			),
		),
		natures: entries.map(({ nature }) => nature?.charAt(0) ?? '').join(''),
	};
}

function hasHeading(passages: readonly Passage[]): boolean {
	return passages[0]?.number === '';
}

function sentenceNumbers(passages: readonly Passage[]): string[] {
	return passages.map(({ number }) => number).filter((number) => number !== '');
}

/** `1 2023`: states a figure, and sets a limit. */
function packFacts({ figure, years }: Passage): string {
	return [...(figure ? ['1'] : []), ...years].join(' ');
}

/** The entries of a packed text. */
export function unpackEntries(packed: PackedText): SearchEntry[] {
	const facts = packed.facts.split('|');
	let row = 0;
	return packed.entries.map(([id, heading = '', ...sentences], index) => {
		const kind = kindOf(id);
		const letter = id.startsWith('table-2/') ? packed.natures.charAt(row++) : '';
		const numbers = ownValue(packed.numbers, id);
		const texts = sentences.map((text, at) => ({ number: numbers?.[at] ?? String(at + 1), text }));
		const all = heading === '' ? texts : [{ number: '', text: heading }, ...texts];
		const told = facts[index]?.split(';') ?? [];
		return {
			id,
			kind,
			parent: ownValue(packed.parents, id) ?? parentOf(id),
			nature: letter === 'a' || letter === 'b' ? natures[letter] : null,
			passages: all.map((passage, at) => ({ ...passage, ...unpackFacts(told[at] ?? '') })),
		};
	});
}

function unpackFacts(source: string): Pick<Passage, 'figure' | 'years'> {
	const parts = source.split(' ').filter((part) => part !== '');
	return { figure: parts[0] === '1', years: parts.filter((part) => part !== '1') };
}

/** What an identifier says of its kind. */
function kindOf(id: string): EntryKind {
	if (id.includes('/')) return 'row';
	if (id === 'notice' || id === 'preamble') return id;
	if (id.startsWith('table-')) return 'table';
	if (boxOf(id) !== undefined) return 'box-item';
	if (id.startsWith('box-')) return 'box';
	const depth = id.split('.').length;
	if (depth === 3) return id.startsWith('3.') ? 'task' : 'item';
	return depth === 2 ? 'section' : 'chapter';
}

function parentOf(id: string): string | null {
	const at = Math.max(id.lastIndexOf('.'), id.lastIndexOf('/'));
	return at === -1 ? null : id.slice(0, at);
}

/** Place of each of Pagefind's records in the entries. */
export function mapRecords({ records }: PackedText): Map<string, number> {
	return new Map(records.split(' ').map((record, index) => [record, index]));
}
