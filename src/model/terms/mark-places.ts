import type { Mark, Run } from '../text/inline.ts';
import type { Span } from '../text/span.ts';

/**
 * Marks stretches of a text in its runs. The mark goes inside bold and titles and outside subscripts, so that a
 * bold phrase stays one, and so does a formula.
 *
 * @param places In reading order, without overlaps; each is itself the mark.
 */
export function markPlaces<Place extends Span>(
	runs: readonly Run[],
	places: readonly Place[],
): Run<Mark | Place>[] {
	const marked: Run<Mark | Place>[] = [];
	let offset = 0;
	for (const { text, marks } of runs) {
		const end = offset + text.length;
		const cuts = places
			.flatMap((place) => [place.start, place.end])
			.filter((cut) => cut > offset && cut < end);
		for (const [index, from] of [offset, ...cuts].entries()) {
			const to = cuts[index] ?? end;
			const place = places.find((candidate) => candidate.start <= from && to <= candidate.end);
			const inner = marks.findIndex((mark) => mark === 'sub' || mark === 'sup');
			const at = inner === -1 ? marks.length : inner;
			marked.push({
				text: text.slice(from - offset, to - offset),
				marks: place ? [...marks.slice(0, at), place, ...marks.slice(at)] : marks,
			});
		}
		offset = end;
	}
	return marked;
}
