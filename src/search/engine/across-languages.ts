import type { Span } from '../../model/text/span.ts';
import { locales as allLocales, otherLocale } from '../../model/locale.ts';
import type { Answer, Hit, HitPassage, MarkedText, Question } from './answer.ts';
import { describePlace, type ReadyText } from './collect-hits.ts';
import { countPassages } from './filters.ts';
import { mergeSpans } from './match.ts';
import { findLeaves, type Query } from './query.ts';
import type { SearchSource } from './source.ts';

/**
 * Finds a query that has words of both languages, `airport AND 噪声`: passages of which the Chinese has the one and the
 * English the other.
 *
 * @param texts Those that were loaded, the page's first.
 * @returns Nothing where all words are of one script, or the other text cannot be had.
 */
export async function findAcrossLanguages(
	source: SearchSource,
	{ locales, site = allLocales }: Question,
	query: Query,
	texts: readonly ReadyText[],
): Promise<Answer['also']> {
	const other = otherLocale(locales[0] ?? 'zh');
	const words = findLeaves(query.all.flat()).map(({ text }) => text);
	const others = words.filter((text) => /\p{sc=Han}/u.test(text) === (other === 'zh'));
	const isMixed = others.length > 0 && others.length < words.length;
	if (query.all.length < 2 || site.length < 2 || !isMixed) return { via: [], hits: [] };
	const isThere = texts.some(({ finder }) => finder.locale === other);
	const added = isThere ? null : await source.loadText(other).catch(() => null);
	const hits = collectAcross(added ? [...texts, added] : texts, query);
	const count = countPassages(hits);
	const found = { reason: 'language', locale: other, count } as const;
	const via = hits.length === 0 ? [] : others.map((text) => ({ ...found, text, words: [text] }));
	return { via, hits };
}

/** The passages that have each part of a query in one of the texts, and nothing that it leaves out. */
function collectAcross(texts: readonly ReadyText[], query: Query): Hit[] {
	return (texts[0]?.entries ?? []).flatMap((entry, place) => {
		const passages = entry.passages.flatMap((passage, at): HitPassage[] => {
			const found = matchAcross(texts, query, place, at);
			if (!found) return [];
			const { number, figure, years } = passage;
			return [{ number, figure, years, texts: found }];
		});
		return passages.length === 0 ? [] : [{ ...describePlace(texts, place), passages }];
	});
}

/** A passage in all languages; `null` where it does not match. */
function matchAcross(
	texts: readonly ReadyText[],
	{ all, none }: Query,
	place: number,
	at: number,
): HitPassage['texts'] | null {
	const own = texts.flatMap(({ entries, finder }) => {
		const text = entries[place]?.passages[at]?.text;
		return text === undefined ? [] : [{ text, finder, marks: [] as Span[] }];
	});
	for (const terms of all) {
		let isThere = false;
		for (const { text, finder, marks } of own) {
			const places = terms.flatMap((term) => finder.find(text, term));
			isThere ||= places.length > 0;
			marks.push(...places);
		}
		if (!isThere) return null;
	}
	const isLeftOut = own.some(({ text, finder }) =>
		none.some((term) => finder.find(text, term).length > 0),
	);
	if (isLeftOut) return null;
	const marked = own.map(({ text, finder, marks }): [string, MarkedText] => [
		finder.locale,
		{ text, marks: mergeSpans(marks) },
	]);
	return Object.fromEntries(marked);
}
