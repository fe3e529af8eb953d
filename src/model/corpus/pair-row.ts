import type { Place } from '../place.ts';
import type { Pair } from './pair.ts';

/** Fields of a row that are in our own words, so that their English renders nothing of the plan. */
const ours = new Set(['plain', 'aliases', 'caveat']);

/**
 * The bilingual texts of a row of indicators.yaml or results.yaml that the plan prints, as pairs
 * under the row's identifier.
 */
export function pairRow({ place, ...row }: { id: string; place: Place }): Pair[] {
	const printed = Object.entries(row).filter(([field]) => !ours.has(field));
	return printed
		.flatMap(([, value]) => findTexts(value))
		.map(({ zh, en }) => ({
			id: row.id,
			kind: 'cell',
			zh: [{ text: zh, marks: [] }],
			en: [{ text: en, marks: [] }],
			place,
		}));
}

/** All `{ zh, en }` of a row, at whatever depth. */
function findTexts(value: unknown): { zh: string; en: string }[] {
	if (typeof value !== 'object' || value === null) return [];
	if ('zh' in value && 'en' in value) return [value as { zh: string; en: string }];
	return Object.values(value).flatMap(findTexts);
}
