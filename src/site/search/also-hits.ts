import { type Locale, otherLocale } from '../../model/locale.ts';
import type { Answer, Via } from '../../search/engine/answer.ts';
import { countPassages, filterHits, type Filters } from '../../search/engine/filters.ts';
import { formatQuery, type Query } from '../../search/engine/query.ts';
import { writeVia } from './query-reading.ts';
import type { HitOptions } from './search-hit.ts';
import { showHits } from './search-results.ts';
import { say } from './search-words.ts';

/**
 * Shows what else was found: by other names, in the other language.
 *
 * @param part Gives a part of the search page by its name.
 */
export function showAlso(
	{ also }: Answer,
	filters: Filters,
	options: HitOptions,
	part: (name: string) => HTMLElement,
): void {
	const { words } = options;
	const chosen = filterHits(also.hits, filters);
	part('also').hidden = chosen.length === 0;
	const names = writeVia(also.via, words);
	part('also-via').textContent = say(words, 'alsoFor', { names, count: countPassages(chosen) });
	const { query, to } = whereElse(also.via, words.locale);
	const more = part('also-more') as HTMLButtonElement;
	// They come in the order of how near they are to what was typed.
	showHits(part('also-hits'), more, chosen, { ...options, query: formatQuery(query), to }, 'also');
}

/** What was looked for otherwise, as a query, and the language of the pages that have it. */
function whereElse(via: readonly Via[], own: Locale): { query: Query; to: Locale } {
	// On the pages that these hits lead to, the other words are marked; a quantity has none to mark.
	const inWords = via.filter(({ reason }) => reason !== 'figure');
	const terms = inWords.flatMap(({ words }) => words).map((text) => ({ text, quoted: false }));
	const query = { all: terms.length > 0 ? [terms] : [], none: [], faults: [] };
	const isElsewhere = via.some(({ reason }) => reason === 'language');
	return { query, to: isElsewhere ? otherLocale(own) : own };
}
