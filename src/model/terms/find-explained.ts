import type { Locale } from '../locale.ts';
import type { GlossaryTerm } from '../schemas/glossary-term.ts';
import type { Span } from '../text/span.ts';
import { findTerms, type TermBase } from './term-base.ts';

/**
 * Finds where a sentence holds terms that are explained, in one of its languages: each term once, where it first
 * stands.
 *
 * @param base The terms that have an explanation.
 */
export function findExplained(
	base: TermBase,
	{ zh, en }: Record<Locale, string>,
	locale: Locale,
): (Span & { term: GlossaryTerm })[] {
	const found = findTerms(base, zh, en).flatMap(({ term, zh: place, rendering }) => {
		const own = locale === 'zh' ? place : rendering;
		return own ? [{ term, start: own.start, end: own.end }] : [];
	});
	const kept: (Span & { term: GlossaryTerm })[] = [];
	for (const place of found.sort((a, b) => a.start - b.start))
		if (place.start >= (kept.at(-1)?.end ?? 0) && !kept.some(({ term }) => term === place.term))
			kept.push(place);
	return kept;
}
