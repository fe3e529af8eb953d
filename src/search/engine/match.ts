import type { Span } from '../../model/text/span.ts';
import type { TermFinder } from './find-term.ts';
import type { Query } from './query.ts';

/**
 * Where a text holds what a query asks for.
 *
 * @returns `null` where it does not hold it, otherwise all places of all terms.
 */
export function matchText(text: string, query: Query, finder: TermFinder): Span[] | null {
	if (query.all.length === 0) return null;
	const marks: Span[] = [];
	for (const terms of query.all) {
		const places = terms.flatMap((term) => finder.find(text, term));
		if (places.length === 0) return null;
		marks.push(...places);
	}
	if (query.none.some((term) => finder.find(text, term).length > 0)) return null;
	return mergeSpans(marks);
}

/** Spans in the order of the text; what overlaps is one. */
export function mergeSpans(spans: readonly Span[]): Span[] {
	const merged: Span[] = [];
	for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
		const last = merged[merged.length - 1];
		if (last && start <= last.end) last.end = Math.max(last.end, end);
		else merged.push({ start, end });
	}
	return merged;
}
