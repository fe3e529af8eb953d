import type { GlossaryTerm } from '../schemas/glossary-term.ts';
import { createTermFinder } from './chinese-terms.ts';
import type { Span } from '../text/span.ts';
import {
	findRendering,
	findWords,
	parseRendering,
	type Rendering,
	type Word,
} from './english-words.ts';

/** Terms of the glossary, prepared for looking up. */
export interface TermBase {
	terms: readonly GlossaryTerm[];
	/** The terms of a Chinese text, in reading order, without overlaps. */
	findZh: (text: string) => (Span & { term: GlossaryTerm })[];
	/** English forms of each term, the longest first. */
	renderings: ReadonlyMap<GlossaryTerm, readonly { source: string; parts: Rendering }[]>;
}

/** A term in a Chinese text, and its rendering in the English one; without it where none is left. */
export interface FoundTerm {
	term: GlossaryTerm;
	zh: Span;
	rendering?: Span & { source: string };
}

/** Prepares terms. */
export function createTermBase(terms: readonly GlossaryTerm[]): TermBase {
	const renderings = new Map(
		terms.map((term) => [
			term,
			[term.en, ...(term.variants ?? [])]
				.map((source) => ({ source, parts: parseRendering(source) }))
				.sort((a, b) => b.parts.flat().length - a.parts.flat().length),
		]),
	);
	return { terms, findZh: createTermFinder(terms), renderings };
}

/**
 * Finds the terms of a Chinese text, in reading order, each with its rendering in the English one. No two
 * occurrences of a term share a rendering.
 */
export function findTerms(base: TermBase, zh: string, en: string): FoundTerm[] {
	const words = findWords(en);
	const left = new Map<GlossaryTerm, (Span & { source: string })[]>();
	return base.findZh(zh).map(({ term, start, end }) => {
		const renderings = left.get(term) ?? findRenderings(base, term, words);
		left.set(term, renderings);
		const rendering = renderings.shift();
		return { term, zh: { start, end }, ...(rendering && { rendering }) };
	});
}

/** All renderings of a term in a text, in reading order and without overlaps; longer forms go first. */
export function findRenderings(
	{ renderings }: TermBase,
	term: GlossaryTerm,
	words: readonly Word[],
): (Span & { source: string })[] {
	const found: (Span & { source: string })[] = [];
	for (const { source, parts } of renderings.get(term) ?? [])
		for (const place of findRendering(words, parts))
			if (!found.some(({ start, end }) => place.start < end && start < place.end))
				found.push({ ...place, source });
	return found.sort((a, b) => a.start - b.start);
}
