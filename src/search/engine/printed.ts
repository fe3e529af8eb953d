import type { FoundText, Hit } from './answer.ts';
import { describePlace, type Wanted } from './collect-hits.ts';
import { matchText } from './match.ts';
import type { LoadedText } from './source.ts';

/**
 * Finds a query on the title page and in the heads of tables. A place whose own words hold it is no hit here.
 *
 * @param texts All texts that were loaded; those without a query are shown beside the others.
 * @param hits What was found exactly.
 */
export function findPrinted(
	texts: readonly LoadedText[],
	wanted: Wanted,
	hits: readonly Hit[],
): Hit[] {
	const known = new Set(hits.map(({ id }) => id));
	const ids = new Set(texts.flatMap(({ printed }) => printed.map(([id]) => id)));
	return [...ids].flatMap((id): Hit[] => {
		const place = texts[0]?.entries.findIndex((entry) => entry.id === id) ?? -1;
		const shown = place === -1 || known.has(id) ? null : matchPrinted(texts, wanted, id);
		const facts = { number: '', printed: true, figure: false, years: [] } as const;
		return shown
			? [{ ...describePlace(texts, place), passages: [{ ...facts, texts: shown }] }]
			: [];
	});
}

/** What is printed of a place in each language, if one of them holds what is asked for. */
function matchPrinted(
	texts: readonly LoadedText[],
	wanted: Wanted,
	id: string,
): FoundText['texts'] | null {
	const shown: FoundText['texts'] = {};
	let matches = false;
	for (const { printed, finder } of texts) {
		const [, text] = printed.find(([own]) => own === id) ?? [];
		if (text === undefined) continue;
		const query = wanted[finder.locale];
		const marks = query ? matchText(text, query, finder) : null;
		matches ||= marks !== null;
		shown[finder.locale] = { text, marks: marks ?? [] };
	}
	return matches ? shown : null;
}
