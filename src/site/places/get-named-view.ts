import type { NamedSentence } from '../../model/named/find-named-sentences.ts';
import { nodeOf } from '../../model/places/place-id.ts';
import { countNamed, type NameCount } from '../../model/reader/name-hits.ts';
import type { NamedEntry, OrganisationEntry, PlaceEntry } from '../../model/reader/named.ts';
import { getPlan } from '../../model/reader/plan.ts';
import { getTopics } from '../../model/reader/topics.ts';
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

/** The sentences of the page of a place: each stands there once. */
interface PlaceView extends ByTime {
	count: NameCount;
	within: readonly Inside<NamedPlace>[];
	organisations: readonly Inside<Organisation>[];
}

/** Puts the sentences of a place into the sections of its page. */
export async function getPlaceView(place: PlaceEntry): Promise<PlaceView> {
	const shown = new Set(place.mentions.map(({ id }) => id));
	const take = <Entry>({ entry, mentions, ahead, past }: NamedEntry<Entry>): Inside<Entry> => {
		const isNew = ({ id }: NamedSentence) => !shown.has(id);
		const inside = { ahead: ahead.filter(isNew), past: past.filter(isNew) };
		for (const { id } of mentions) shown.add(id);
		return { entry, count: mentions.length, ...inside };
	};
	const within = place.within.map(take);
	const organisations = place.organisations.map(take);
	return { ...(await byTime(place)), count: await countNamed(place), within, organisations };
}

/** The sentences of the page of an organisation: first those in which the plan says that it is the one to act. */
export async function getOrganisationView(
	organisation: OrganisationEntry,
): Promise<ByTime & { count: NameCount; acts: readonly NamedSentence[] }> {
	const { entry, mentions } = organisation;
	const named = new Map(mentions.map((sentence) => [sentence.id, sentence]));
	// It may act in a sentence that means it by another name.
	const acts = entry.acts.map(
		(id): NamedSentence => named.get(id) ?? { id, why: 'named', spans: [] },
	);
	const isLeft = ({ id }: NamedSentence) => !entry.acts.includes(id);
	const { ahead, past, front } = await byTime(organisation);
	return {
		count: await countNamed(organisation),
		acts,
		ahead: ahead.filter(isLeft),
		past: past.filter(isLeft),
		front: front.filter(isLeft),
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
