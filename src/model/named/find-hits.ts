import type { NamedPlace, Organisation } from '../schemas/named.ts';
import type { NamedSentence, PlainSentence } from './find-named-sentences.ts';
import { namesOf } from './find-named-sentences.ts';

type Named = NamedPlace | Organisation;

/** The sentences that an exact search for the names of something finds, told apart. */
export interface NameHits<Entry> {
	/** All but the declared exceptions, in reading order. */
	all: readonly string[];
	/** Of these, those that have a name of it within longer names alone, and what these name. */
	swallowed: readonly { id: string; by: readonly Entry[] }[];
}

/**
 * Finds the sentences that hold a name of each entry, letter by letter, and those of them that hold it as part of the
 * name of another alone: 凤凰山 in 凤凰山公园.
 *
 * @param found The sentences that name each entry, of names that overlap the longest; see `findNamedSentences`.
 */
export function findHits<Entry extends Named>(
	sentences: readonly PlainSentence[],
	found: ReadonlyMap<Entry, readonly NamedSentence[]>,
): ReadonlyMap<Entry, NameHits<Entry>> {
	const bare = sentences.map(({ id, zh }) => ({ id, text: withoutSpaces(zh) }));
	return new Map(
		[...found].map(([entry, mentions]) => {
			const names = namesOf(entry).map(withoutSpaces);
			const named = new Set(mentions.map(({ id }) => id));
			const left = new Set(entry.except.map(({ sentence }) => sentence));
			const hits = bare.filter(
				({ id, text }) => !left.has(id) && names.some((name) => text.includes(name)),
			);
			const swallowed = hits
				.filter(({ id }) => !named.has(id))
				.map(({ id }) => ({
					id,
					by: [...found.keys()].filter(
						(other) =>
							other !== entry &&
							found.get(other)?.some((mention) => mention.id === id) === true &&
							namesOf(other).some((own) => names.some((name) => own.includes(name))),
					),
				}));
			return [entry, { all: hits.map(({ id }) => id), swallowed }];
		}),
	);
}

const withoutSpaces = (text: string) => text.replaceAll(/\s/gu, '');
