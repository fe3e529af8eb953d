import type { Locale } from '../../model/locale.ts';
import type { FoundText, Hit, HitPassage, MarkedText } from './answer.ts';
import type { Passage, SearchEntry } from './entry.ts';
import type { Run, TermFinder } from './find-term.ts';
import { findRunsOf, nameRun, shareMarks } from './joints.ts';
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
 * Reads the texts, and gives every passage that holds what is asked for, in reading order: a heading, a sentence or a
 * row, and sentences of one paragraph that a term runs across. A passage that matches in either language is one hit.
 *
 * @param texts All texts that were loaded; those without a query are shown beside the others.
 */
export function collectHits(texts: readonly ReadyText[], wanted: Wanted): Hit[] {
	const [first] = texts;
	if (!first) return [];
	return first.entries.flatMap((entry, place) => {
		const asked = texts.map((text) => askEntry(text, wanted, place));
		const passages = runsOf(entry.passages.length, asked).flatMap(
			(run) => matchRun(asked, run) ?? [],
		);
		return passages.length === 0 ? [] : [{ ...describePlace(texts, place), passages }];
	});
}

/** An entry in a language, with what is asked of it. */
interface Asked {
	finder: TermFinder;
	passages: readonly Passage[];
	query: Query | undefined;
	/** Sentences that a term runs across. */
	runs: readonly Run[];
}

function askEntry({ entries, finder }: ReadyText, wanted: Wanted, place: number): Asked {
	const passages = entries[place]?.passages ?? [];
	const query = wanted[finder.locale];
	return { finder, passages, query, runs: query ? findRunsOf(passages, query, finder) : [] };
}

/** All that may be found of an entry: each passage by itself, and the runs of either language. */
function runsOf(count: number, asked: readonly Asked[]): Run[] {
	const single = Array.from({ length: count }, (_, at): Run => [at, at]);
	const across = asked.flatMap(({ runs }) => runs);
	if (across.length === 0) return single;
	const known = new Map([...single, ...across].map((run) => [run.join(), run]));
	return [...known.values()].sort(([a, aLast], [b, bLast]) => a - b || aLast - bLast);
}

/** One or more passages in all languages, if they match in one of them. */
function matchRun(asked: readonly Asked[], [first, last]: Run): HitPassage | null {
	const found: Partial<Record<Locale, readonly MarkedText[]>> = {};
	let matches = false;
	for (const { finder, passages, query, runs } of asked) {
		const texts = passages.slice(first, last + 1).map(({ text }) => text);
		const isOwn = first === last || runs.some(([from, to]) => from === first && to === last);
		const marks = query ? matchText(texts.join(finder.joint), query, finder) : null;
		matches ||= marks !== null && isOwn;
		found[finder.locale] = shareMarks(texts, marks ?? [], finder.joint);
	}
	if (!matches) return null;
	const passages = asked.find((own) => own.passages.length > last)?.passages.slice(first, last + 1);
	const [head, ...rest] = (passages ?? []).map(({ number }, at): FoundText => {
		const texts = Object.entries(found).flatMap(([locale, own]) =>
			own[at] ? [[locale, own[at]]] : [],
		);
		return { number, texts: Object.fromEntries(texts) as FoundText['texts'] };
	});
	if (!passages || !head) return null;
	const years = [...new Set(passages.flatMap((passage) => passage.years))];
	const figure = passages.some((passage) => passage.figure);
	return { ...head, figure, years, ...(rest.length > 0 && { rest }) };
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
	const names = new Map(known.map(({ id, passages }) => [id, passages.map(nameRun)]));
	return all.flatMap((hit) => {
		const passages = hit.passages.filter(
			(passage) => names.get(hit.id)?.includes(nameRun(passage)) !== true,
		);
		return passages.length === 0 ? [] : [{ ...hit, passages }];
	});
}
