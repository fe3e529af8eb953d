import type { Span } from '../text/span.ts';

/**
 * Ends the mark of a number where a term begins in it, so that the two do not nest: `20` of 20 标准箱以下, whose
 * unit is explained.
 *
 * @param places Of numbers, each itself the mark.
 */
export function cutAtTerms<Place extends Span>(
	text: string,
	places: readonly Place[],
	terms: readonly Span[],
): Place[] {
	return places.map((place) => {
		const term = terms.find(({ start }) => place.start < start && start < place.end);
		if (!term) return place;
		return { ...place, end: place.start + text.slice(place.start, term.start).trimEnd().length };
	});
}
