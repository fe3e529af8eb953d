import type { Organisation, NamedPlace } from '../schemas/named.ts';
import type { Span } from '../text/span.ts';
import { findMentions, type Name } from './find-mentions.ts';

/** A sentence of the plan as plain Chinese text. */
export interface PlainSentence {
	id: string;
	zh: string;
}

/** A sentence that names something, and where. */
export interface NamedSentence {
	/** Identifier of the sentence. */
	id: string;
	why: 'named';
	/** Of its names in the plain Chinese text, in order. */
	spans: readonly Span[];
}

type Named = NamedPlace | Organisation;

/** The Chinese names of an entry: its own, and all others. */
function namesOf({ name, aliases }: Pick<Named, 'name' | 'aliases'>): string[] {
	return [name.zh, ...aliases.zh];
}

/**
 * The sentences that name each of some places and organisations, in the order of the sentences. One that an entry
 * declares as an exception is left out there, though its name is still no shorter one.
 *
 * @param entries All of them together, as the names of one may hold those of another.
 * @returns A list for every entry, empty where nothing names it.
 */
export function findNamedSentences<Entry extends Named>(
	sentences: readonly PlainSentence[],
	entries: readonly Entry[],
): ReadonlyMap<Entry, readonly NamedSentence[]> {
	const names = entries.flatMap((entry) =>
		namesOf(entry).map((zh): Name<Entry> => ({ zh, of: entry })),
	);
	const found = new Map(entries.map((entry) => [entry, [] as NamedSentence[]]));
	for (const { id, zh } of sentences)
		for (const [entry, mentions] of Map.groupBy(findMentions(zh, names), ({ of }) => of)) {
			if (entry.except.some(({ sentence }) => sentence === id)) continue;
			const spans = mentions.map(({ start, end }) => ({ start, end }));
			found.get(entry)?.push({ id, why: 'named', spans });
		}
	return found;
}
