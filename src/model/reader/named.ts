import { findNamedSentences, type NamedSentence } from '../named/find-named-sentences.ts';
import { findWithin } from '../named/find-within.ts';
import { readList } from '../schemas/content-files.ts';
import type { Everywhere } from '../schemas/everywhere.ts';
import type { NamedPlace, Organisation } from '../schemas/named.ts';
import type { PlanNode } from '../text/node.ts';
import { once } from './once.ts';
import { getPlainSentences } from './plain-sentences.ts';
import { getIdsWithin } from './within-node.ts';

/** Something that the plan names, with the sentences that name it, in reading order. */
export interface NamedEntry<Entry> {
	entry: Entry;
	/** All of them. */
	mentions: readonly NamedSentence[];
	/** Those on the plan's own years. */
	ahead: readonly NamedSentence[];
	/** Those of chapters of background, notice and preamble. */
	past: readonly NamedSentence[];
}

/** A place that the plan names. */
export interface PlaceEntry extends NamedEntry<NamedPlace> {
	/** The places that lie in it, at whatever depth, in the order of the list. */
	within: readonly NamedEntry<NamedPlace>[];
	/** The place that it lies in. */
	above: NamedPlace | undefined;
	/** Places that are probably the same, whichever of the two says so. */
	maybe: readonly NamedPlace[];
	/** Bodies, companies and programmes that are there or in a place within it. */
	organisations: readonly NamedEntry<Organisation>[];
	/** What every county, town or village has to do; of a county alone. */
	everywhere: readonly Everywhere[];
}

/** A body, company or programme that the plan names. */
export interface OrganisationEntry extends NamedEntry<Organisation> {
	/** Where it is. */
	place: NamedPlace | undefined;
}

const getNamed = once(async () => {
	const places = readList('places');
	const organisations = readList('organisations');
	const sentences = await getPlainSentences();
	const background = new Set(
		sentences.filter(({ isBackground }) => isBackground).map(({ id }) => id),
	);
	// The name of a company may hold that of a county.
	const found = findNamedSentences<NamedPlace | Organisation>(sentences, [
		...places,
		...organisations,
	]);
	const toEntry = <Entry extends NamedPlace | Organisation>(entry: Entry): NamedEntry<Entry> => {
		const mentions = found.get(entry) ?? [];
		return {
			entry,
			mentions,
			ahead: mentions.filter(({ id }) => !background.has(id)),
			past: mentions.filter(({ id }) => background.has(id)),
		};
	};
	return { places: places.map(toEntry), organisations: organisations.map(toEntry) };
});

/** The places that the plan names, in the order of their list; none without one. */
export const getPlaces = once(async (): Promise<readonly PlaceEntry[]> => {
	const { places, organisations } = await getNamed();
	const entries = places.map(({ entry }) => entry);
	const everywhere = readList('everywhere');
	return places.map((place) => {
		const { id, kind, within, maybe } = place.entry;
		const inside = new Set(findWithin(id, entries).map((own) => own.id));
		return {
			...place,
			within: places.filter(({ entry }) => inside.has(entry.id)),
			above: entries.find((own) => own.id === within),
			maybe: entries.filter((own) => maybe.includes(own.id) || own.maybe.includes(id)),
			organisations: organisations.filter(
				({ entry }) => entry.within === id || inside.has(entry.within ?? ''),
			),
			everywhere: kind === 'county' ? everywhere : [],
		};
	});
});

/** The bodies, companies and programmes that the plan names, in the order of their list; none without one. */
export const getOrganisations = once(async (): Promise<readonly OrganisationEntry[]> => {
	const { places, organisations } = await getNamed();
	return organisations.map((organisation) => ({
		...organisation,
		place: places.find(({ entry }) => entry.id === organisation.entry.within)?.entry,
	}));
});

/** What is named in a node, with the sentences of it and of all below it that name it. */
export interface NamedIn<Entry> {
	entry: Entry;
	sentences: readonly NamedSentence[];
}

/** The places that are named in a node or below it, in the order of their list. */
export async function placesOf(node: PlanNode): Promise<NamedIn<PlaceEntry>[]> {
	return namedIn(await getPlaces(), node);
}

/** The bodies, companies and programmes that are named in a node or below it, in the order of their list. */
export async function organisationsOf(node: PlanNode): Promise<NamedIn<OrganisationEntry>[]> {
	return namedIn(await getOrganisations(), node);
}

async function namedIn<Entry extends NamedEntry<unknown>>(
	entries: readonly Entry[],
	node: PlanNode,
): Promise<NamedIn<Entry>[]> {
	const ids = await getIdsWithin(node);
	return entries
		.map((entry) => ({ entry, sentences: entry.mentions.filter(({ id }) => ids.has(id)) }))
		.filter(({ sentences }) => sentences.length > 0);
}
