import type { Locale } from '../locale.ts';
import type { GlossaryTerm } from '../schemas/glossary-term.ts';

/** Fewer places than these are told in the row of the glossary; a page would hold nothing else. */
const placesForPage = 3;

/** Whether a term has a page of its own: there is something to explain, or there are places to compare. */
export function hasPage(entry: { term: GlossaryTerm; occurrences: readonly unknown[] }): boolean {
	return entry.term.explanation !== undefined || entry.occurrences.length >= placesForPage;
}

/** Address of the page of a term, if it has one. Every term has its row, too: `/LANG/glossary/#TERM`. */
export function termPath(locale: Locale, id: string): string {
	return `/${locale}/glossary/${id}/`;
}
