import type { Place } from '../plan/place.ts';
import type { Pair } from './pair.ts';

/** The bilingual texts of a row of indicators.yaml or achievements.yaml, as pairs under the row's identifier. */
export function pairRow({ place, ...row }: { id: string; place: Place }): Pair[] {
	return findTexts(row).map(({ zh, en }) => ({
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
