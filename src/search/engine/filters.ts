import type { Hit, HitPassage } from './answer.ts';

/** What hits can be narrowed to; in the address each is a parameter of its name. */
export const facets = ['in', 'kind', 'figure', 'by', 'nature'] as const;

export type Facet = (typeof facets)[number];

/** The values chosen, at most one a facet; `''` stands for all. */
export type Filters = Readonly<Record<Facet, string>>;

export const noFilters: Filters = { in: '', kind: '', figure: '', by: '', nature: '' };

/** The kinds that hits are narrowed to. */
export const hitKinds = ['task', 'box', 'text', 'heading', 'row'] as const;

/** A value of a facet, with the number of passages that have it. */
export interface Choice {
	value: string;
	count: number;
}

/** Values of a facet that a passage has. */
function valuesOf(facet: Facet, hit: Hit, passage: HitPassage): readonly string[] {
	switch (facet) {
		case 'in':
			return placesOf(hit);
		case 'kind':
			return [kindOf(hit, passage)];
		case 'figure':
			return passage.figure ? ['1'] : [];
		case 'by':
			return passage.years;
		case 'nature':
			return hit.nature === null ? [] : [hit.nature];
	}
}

/** The kind of a passage, to which hits can be narrowed. */
export function kindOf({ kind }: Hit, { number }: HitPassage): (typeof hitKinds)[number] {
	if (kind === 'row') return 'row';
	if (number === '') return 'heading';
	if (kind === 'task') return 'task';
	return kind === 'box' || kind === 'box-item' ? 'box' : 'text';
}

/** The chapter and the section in which a hit stands, or the notice or preamble that it is. */
function placesOf({ id, ancestors }: Hit): string[] {
	return [...ancestors]
		.reverse()
		.concat(id)
		.filter((place) => /^(?:\d+(?:\.\d+)?|[np].+)$/u.test(place));
}

/** Hits with those of their passages that have all values chosen. */
export function filterHits(hits: readonly Hit[], filters: Filters): Hit[] {
	return hits.flatMap((hit) => {
		const passages = hit.passages.filter((passage) =>
			facets.every(
				(facet) => filters[facet] === '' || valuesOf(facet, hit, passage).includes(filters[facet]),
			),
		);
		return passages.length === 0 ? [] : [{ ...hit, passages }];
	});
}

/** The values of a facet that the hits have under the other filters, in reading order. */
export function countChoices(hits: readonly Hit[], filters: Filters, facet: Facet): Choice[] {
	const counts = new Map<string, number>();
	for (const hit of filterHits(hits, { ...filters, [facet]: '' }))
		for (const passage of hit.passages)
			for (const value of valuesOf(facet, hit, passage))
				counts.set(value, (counts.get(value) ?? 0) + 1);
	return [...counts].map(([value, count]) => ({ value, count }));
}

/** Number of passages. */
export function countPassages(hits: readonly Hit[]): number {
	return hits.reduce((sum, { passages }) => sum + passages.length, 0);
}
