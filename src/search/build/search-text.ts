import { ownValue } from '../../model/own-value.ts';
import type { AliasGroup, Passage, PrintedText, SearchEntry } from '../engine/entry.ts';
import { aboveOf, chapterOf } from '../../model/places/place-id.ts';

/**
 * The whole text of one language as it is searched: the file `/search/LANG.json`. It is all that a reader
 * loads of the plan, so it says nothing twice: the rest follows from identifiers.
 */
export interface PackedText {
	/** `[identifier, heading or '', sentence, …]`; a row of a table has its cells as one text. */
	entries: [id: string, ...texts: string[]][];
	/** Of each passage: `1` where it states a figure, and the years it sets as limits; see {@link packFacts}. */
	facts: string;
	/** Numbers of sentences where they are not 1, 2, 3 … */
	numbers: Record<string, string[]>;
	/** How many sentences each paragraph has, of nodes that have several. */
	paragraphs: Record<string, number[]>;
	/** Nodes after which boxes and tables stand. */
	parents: Record<string, string>;
	/** A letter for each entry: its kind, and the nature of an indicator; see `letters`. */
	kinds: string;
	/** Identifiers of the chapters that promise nothing. */
	background: string[];
	aliases: AliasGroup[];
	/** Of a place, what is printed beside its headings, sentences and rows; see {@link PrintedText}. */
	printed: PrintedText[];
	/** Names of units in both languages; see {@link LoadedText.units}. */
	units: string[][];
}

/** What the letters of `kinds` stand for. */
const letters: Readonly<Record<string, Pick<SearchEntry, 'kind' | 'nature'>>> = {
	n: { kind: 'notice', nature: null },
	p: { kind: 'preamble', nature: null },
	c: { kind: 'chapter', nature: null },
	s: { kind: 'section', nature: null },
	i: { kind: 'item', nature: null },
	t: { kind: 'task', nature: null },
	b: { kind: 'box', nature: null },
	x: { kind: 'box-item', nature: null },
	T: { kind: 'table', nature: null },
	r: { kind: 'row', nature: null },
	B: { kind: 'row', nature: 'binding' },
	A: { kind: 'row', nature: 'anticipatory' },
};

/** Packs entries; the inverse of {@link unpackEntries}. */
export function packEntries(
	entries: readonly SearchEntry[],
): Omit<PackedText, 'aliases' | 'printed' | 'units'> {
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
		paragraphs: Object.fromEntries(
			entries
				.map(({ id, passages }): [string, number[]] => [id, paragraphSizes(passages)])
				.filter(([, sizes]) => sizes.length > 1),
		),
		parents: Object.fromEntries(
			entries.flatMap(({ id, kind, parent }) =>
				parent !== null && (kind === 'box' || kind === 'table') ? [[id, parent]] : [],
			),
		),
		kinds: entries.map(letterOf).join(''),
		background: entries
			.filter(({ kind, background }) => kind === 'chapter' && background)
			.map(({ id }) => id),
	};
}

function letterOf({ kind, nature }: SearchEntry): string {
	const known = Object.entries(letters);
	const [letter] = known.find(([, own]) => own.kind === kind && own.nature === nature) ?? [];
	if (letter === undefined) throw new Error(`no letter stands for “${kind}”`);
	return letter;
}

function hasHeading(passages: readonly Passage[]): boolean {
	return passages[0]?.number === '';
}

function sentenceNumbers(passages: readonly Passage[]): string[] {
	return passages.map(({ number }) => number).filter((number) => number !== '');
}

/** How many sentences each paragraph has. */
function paragraphSizes(passages: readonly Passage[]): number[] {
	const sentences = passages.filter(({ number }) => number !== '');
	const paragraphs = Map.groupBy(sentences, ({ paragraph }) => paragraph);
	return [...paragraphs.values()].map(({ length }) => length);
}

/** `1 2030`: states a figure, and sets a limit. */
function packFacts({ figure, years }: Passage): string {
	return [...(figure ? ['1'] : []), ...years].join(' ');
}

/** The entries of a packed text. */
export function unpackEntries(packed: PackedText): SearchEntry[] {
	const facts = packed.facts.split('|');
	return packed.entries.map(([id, heading = '', ...sentences], index) => {
		const { kind = 'row', nature = null } = ownValue(letters, packed.kinds.charAt(index)) ?? {};
		const numbers = ownValue(packed.numbers, id);
		const sizes = ownValue(packed.paragraphs, id) ?? [sentences.length];
		const paragraphs = sizes.flatMap((size, at) => Array<number>(size).fill(at + 1));
		const texts = sentences.map((text, at) => ({
			number: numbers?.[at] ?? String(at + 1),
			text,
			paragraph: paragraphs[at] ?? 0,
		}));
		const all = heading === '' ? texts : [{ number: '', text: heading, paragraph: 0 }, ...texts];
		const told = facts[index]?.split(';') ?? [];
		return {
			id,
			kind,
			parent: ownValue(packed.parents, id) ?? aboveOf(id),
			nature,
			background: kind !== 'row' && packed.background.includes(chapterOf(id) ?? ''),
			passages: all.map((passage, at) => ({ ...passage, ...unpackFacts(told[at] ?? '') })),
		};
	});
}

function unpackFacts(source: string): Pick<Passage, 'figure' | 'years'> {
	const parts = source.split(' ').filter((part) => part !== '');
	return { figure: parts[0] === '1', years: parts.filter((part) => part !== '1') };
}
