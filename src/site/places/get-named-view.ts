import { nodeOf } from '../../model/places/place-id.ts';
import type { NamedEntry, OrganisationEntry, PlaceEntry } from '../../model/reader/named.ts';
import { getPlan } from '../../model/reader/plan.ts';
import { getTopics } from '../../model/reader/topics.ts';
import type { NamedSentence } from '../../model/named/find-named-sentences.ts';
import type { NamedPlace, Organisation } from '../../model/schemas/named.ts';

/** Sentences that name something, by when they speak of. */
interface ByTime {
	/** On the plan's own years. */
	ahead: readonly NamedSentence[];
	/** Of chapters of background. */
	past: readonly NamedSentence[];
	/** Of the notice and the preamble, which stand before the plan proper. */
	front: readonly NamedSentence[];
}

/** What lies in a place, with the sentences on it that stand nowhere above it on the page. */
export interface Inside<Entry> {
	entry: Entry;
	/** All sentences that name it. */
	count: number;
	ahead: readonly NamedSentence[];
	past: readonly NamedSentence[];
}

/** The sentences of the page of a place or an organisation: each stands there once. */
export interface NamedView extends ByTime {
	within: readonly Inside<NamedPlace>[];
	organisations: readonly Inside<Organisation>[];
	/** Sentences that have its name as part of a longer one, and that no section above shows. */
	left: readonly NamedSentence[];
}

/** Puts the sentences of a place into the sections of its page. */
export async function getPlaceView(place: PlaceEntry): Promise<NamedView> {
	const shown = new Set(place.mentions.map(({ id }) => id));
	const take = <Entry>({ entry, mentions, ahead, past }: NamedEntry<Entry>): Inside<Entry> => {
		const isNew = ({ id }: NamedSentence) => !shown.has(id);
		const inside = { ahead: ahead.filter(isNew), past: past.filter(isNew) };
		for (const { id } of mentions) shown.add(id);
		return { entry, count: mentions.length, ...inside };
	};
	const within = place.within.map(take);
	const organisations = place.organisations.map(take);
	const isCounted = countsLonger(place);
	const left = place.hits.swallowed
		.filter(({ id }) => isCounted && !shown.has(id))
		.map(({ id }): NamedSentence => ({ id, why: 'named', spans: [] }));
	return { ...(await byTime(place)), within, organisations, left };
}

/** The sentences of the page of an organisation: first those in which the plan says that it is the one to act. */
export async function getOrganisationView(
	organisation: OrganisationEntry,
): Promise<ByTime & { acts: readonly NamedSentence[] }> {
	const { entry, mentions } = organisation;
	const named = new Map(mentions.map((sentence) => [sentence.id, sentence]));
	// It may act in a sentence that means it by another name.
	const acts = entry.acts.map(
		(id): NamedSentence => named.get(id) ?? { id, why: 'named', spans: [] },
	);
	const isLeft = ({ id }: NamedSentence) => !entry.acts.includes(id);
	const times = await byTime(organisation);
	return {
		acts,
		ahead: times.ahead.filter(isLeft),
		past: times.past.filter(isLeft),
		front: times.front.filter(isLeft),
	};
}

async function byTime({
	ahead,
	past,
}: Pick<NamedEntry<unknown>, 'ahead' | 'past'>): Promise<ByTime> {
	const { node } = await getPlan();
	const isFront = ({ id }: NamedSentence) => {
		const { kind } = node(nodeOf(id));
		return kind === 'notice' || kind === 'preamble';
	};
	return {
		ahead,
		past: past.filter((sentence) => !isFront(sentence)),
		front: past.filter(isFront),
	};
}

/**
 * Whether sentences that have the name of a place within a longer one count as naming it. They do for a county, whose
 * companies and rivers bear its name; 凤凰山公园 is another place than 凤凰山.
 */
export function countsLonger({ entry: { kind } }: Pick<PlaceEntry, 'entry'>): boolean {
	return kind === 'county' || kind === 'area';
}

/** How many sentences name a place. */
export function countSentences(place: Pick<PlaceEntry, 'entry' | 'mentions' | 'hits'>): number {
	return countsLonger(place) ? place.hits.all.length : place.mentions.length;
}

/** The topics of some sentences, those with the most of them first. */
export async function getTopicsOf(ids: ReadonlySet<string>) {
	return (await getTopics())
		.map(({ topic, sentences }) => ({
			topic,
			count: sentences.filter(({ id }) => ids.has(id)).length,
		}))
		.filter(({ count }) => count > 0)
		.sort((a, b) => b.count - a.count);
}
