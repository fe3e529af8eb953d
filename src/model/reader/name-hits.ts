import { findHits } from '../named/find-hits.ts';
import { findNamedSentences } from '../named/find-named-sentences.ts';
import { readList } from '../schemas/content-files.ts';
import type { NamedPlace, Organisation } from '../schemas/named.ts';
import type { OrganisationEntry, PlaceEntry } from './named.ts';
import { once } from './once.ts';
import { getPlainSentences } from './plain-sentences.ts';

type Named = NamedPlace | Organisation;

/** Sentences that have the name of something only as part of a longer one. */
interface Longer {
	/** Identifiers of the sentences, in reading order. */
	ids: readonly string[];
	/** What the longer names name. */
	by: readonly Named[];
}

/** In how many sentences the plan names something, and how that is counted. */
export interface NameCount {
	/** Those that name it by itself, and those of `counted`. */
	count: number;
	/** What has the longer name lies in it: 凤凰山公园 in 凤凰山. */
	counted: Longer;
	/** It is something else. */
	apart: Longer;
}

/** Places and organisations have addresses of their own, so the identifier of one may be that of the other. */
const keyOf = (entry: Named) => `${'acts' in entry ? 'organisations' : 'places'}/${entry.id}`;

const getHits = once(async () => {
	const sentences = await getPlainSentences();
	const entries: Named[] = [...readList('places'), ...readList('organisations')];
	const hits = findHits(sentences, findNamedSentences(sentences, entries));
	return new Map([...hits].map(([entry, own]) => [keyOf(entry), own]));
});

/** Counts the sentences that name a place or an organisation, as an exact search for its names finds them. */
export async function countNamed(entry: PlaceEntry | OrganisationEntry): Promise<NameCount> {
	const swallowed = (await getHits()).get(keyOf(entry.entry))?.swallowed ?? [];
	const inside = new Set(
		'within' in entry
			? [...entry.within, ...entry.organisations].map((own) => keyOf(own.entry))
			: [],
	);
	const isInside = (by: Named) => inside.has(keyOf(by));
	const counted = swallowed.filter(({ by }) => by.some(isInside));
	return {
		count: entry.mentions.length + counted.length,
		counted: toLonger(counted),
		apart: toLonger(swallowed.filter((hit) => !counted.includes(hit))),
	};
}

function toLonger(hits: readonly { id: string; by: readonly Named[] }[]): Longer {
	return {
		ids: hits.map(({ id }) => id),
		by: [...new Set(hits.flatMap(({ by }) => by))],
	};
}
