import type { OrganisationEntry, PlaceEntry } from '../../model/reader/named.ts';
import type { OrganisationExport, PlaceExport } from '../../model/schemas/named-export.ts';

/** The places as data: the content of `/data/places.json`. */
export function toPlaceExport(places: readonly PlaceEntry[]): PlaceExport[] {
	return places.map(({ entry, mentions, within, everywhere }) => {
		const { id, kind, name, aliases, withinFrom = null, maybe, note = null } = entry;
		const sentences: PlaceExport['sentences'] = [
			...mentions.map((sentence) => ({ id: sentence.id, why: 'named' as const })),
			...within.flatMap((inner) =>
				inner.mentions.map((sentence) => ({
					id: sentence.id,
					why: 'within' as const,
					place: inner.entry.id,
				})),
			),
			...everywhere
				.flatMap((claim) => claim.sentences)
				.map((sentence) => ({ id: sentence, why: 'all' as const })),
		];
		return {
			id,
			kind,
			name,
			aliases,
			within: entry.within,
			withinFrom,
			maybe,
			note,
			sentences: keepFirst(sentences),
		};
	});
}

/** The organisations as data: the content of `/data/organisations.json`. */
export function toOrganisationExport(
	organisations: readonly OrganisationEntry[],
): OrganisationExport[] {
	return organisations.map(({ entry, mentions }) => {
		const { id, kind, name, aliases, within, note = null, acts } = entry;
		const sentences = [
			...mentions.map((sentence) => ({
				id: sentence.id,
				why: 'named' as const,
				acts: acts.includes(sentence.id),
			})),
			...acts.map((sentence) => ({ id: sentence, why: 'acts' as const, acts: true })),
		];
		return { id, kind, name, aliases, within, note, sentences: keepFirst(sentences) };
	});
}

/** Each sentence once, with the first reason for it. */
function keepFirst<Sentence extends { id: string }>(sentences: readonly Sentence[]): Sentence[] {
	const seen = new Set<string>();
	return sentences.filter(({ id }) => !seen.has(id) && seen.add(id));
}
