import type { Hit, HitPassage } from './answer.ts';
import { describePlace } from './collect-hits.ts';
import { matchText } from './match.ts';
import type { Query } from './query.ts';
import type { LoadedText } from './source.ts';

/**
 * Finds a query on the title page and in the heads of tables. A place whose own words hold it is no hit here.
 *
 * @param hits What was found exactly.
 */
export function findPrinted(
	texts: readonly LoadedText[],
	query: Query,
	hits: readonly Hit[],
): Hit[] {
	const found = new Map<string, Hit>();
	for (const { printed, finder, entries } of texts)
		for (const [id, text] of printed) {
			const marks = matchText(text, query, finder);
			const place = entries.findIndex((entry) => entry.id === id);
			if (!marks || place === -1 || hits.some((hit) => hit.id === id)) continue;
			const known = found.get(id)?.passages[0]?.texts;
			const passage: HitPassage = {
				number: '',
				printed: true,
				texts: { ...known, [finder.locale]: { text, marks } },
				figure: false,
				years: [],
			};
			found.set(id, { ...describePlace(texts, place), passages: [passage] });
		}
	return [...found.values()];
}
