import type { Locale } from '../../model/locale.ts';
import type { Hit, HitPassage, MarkedText } from './answer.ts';
import type { Passage, SearchEntry } from './entry.ts';
import type { TermFinder } from './find-term.ts';
import { matchText } from './match.ts';
import type { Query } from './query.ts';

/** The text of a language, ready to be searched. */
export interface ReadyText {
	entries: readonly SearchEntry[];
	finder: TermFinder;
}

/** What to look for in which language. */
export type Wanted = Partial<Record<Locale, Query>>;

/**
 * Reads the texts, and gives every passage that holds what is asked for, in reading order. A passage that
 * matches in either language is one hit.
 *
 * @param texts All texts that were loaded; those without a query are shown beside the others.
 */
export function collectHits(texts: readonly ReadyText[], wanted: Wanted): Hit[] {
	const [first] = texts;
	if (!first) return [];
	return first.entries.flatMap((entry, place) => {
		const passages = entry.passages.flatMap(
			(_, at) => matchPassage(texts, wanted, place, at) ?? [],
		);
		return passages.length === 0 ? [] : [{ ...describePlace(texts, place), passages }];
	});
}

/** A passage in all languages, if it matches in one of them. */
function matchPassage(
	texts: readonly ReadyText[],
	wanted: Wanted,
	place: number,
	at: number,
): HitPassage | null {
	const found: Partial<Record<Locale, MarkedText>> = {};
	let passage: Passage | undefined;
	let matches = false;
	for (const { entries, finder } of texts) {
		passage = entries[place]?.passages[at];
		if (!passage) continue;
		const query = wanted[finder.locale];
		const marks = query ? matchText(passage.text, query, finder) : null;
		matches ||= marks !== null;
		found[finder.locale] = { text: passage.text, marks: marks ?? [] };
	}
	if (!matches || !passage) return null;
	const { number, figure, years } = passage;
	return { number, figure, years, texts: found };
}

/** A hit without its passages. */
export function describePlace(texts: readonly ReadyText[], place: number): Omit<Hit, 'passages'> {
	const entry = texts[0]?.entries[place];
	const titles = Object.fromEntries(
		texts.map(({ entries, finder }) => [finder.locale, titleOf(entries[place])]),
	);
	const { id = '', kind = 'row', nature = null, background = false } = entry ?? {};
	const ancestors = findAncestors(texts[0]?.entries ?? [], entry);
	return { id, kind, ancestors, nature, background, titles };
}

function findAncestors(entries: readonly SearchEntry[], entry: SearchEntry | undefined): string[] {
	if (!entry?.parent) return [];
	const above = entries.find(({ id }) => id === entry.parent);
	return [entry.parent, ...findAncestors(entries, above)];
}

/** Heading of a node, or name of a row. */
function titleOf(entry: SearchEntry | undefined): string {
	const heading = entry?.passages.find(({ number }) => number === '')?.text ?? '';
	return heading.split('\n')[0] ?? '';
}

/** The hits of `all` without the passages that stand in `known`. */
export function subtractHits(all: readonly Hit[], known: readonly Hit[]): Hit[] {
	const numbers = new Map(
		known.map(({ id, passages }) => [id, passages.map(({ number }) => number)]),
	);
	return all.flatMap((hit) => {
		const passages = hit.passages.filter(({ number }) => !numbers.get(hit.id)?.includes(number));
		return passages.length === 0 ? [] : [{ ...hit, passages }];
	});
}
