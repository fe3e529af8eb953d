import { type Locale, otherLocale } from '../../model/locale.ts';
import type { Answer, Hit, Via } from '../../search/engine/answer.ts';
import { countPassages } from '../../search/engine/filters.ts';
import { formatQuery, type Query } from '../../search/engine/query.ts';
import { drawWays } from './search-ways.ts';
import type { HitOptions } from './search-hit.ts';
import { showHits } from './search-results.ts';
import type { SearchState } from './search-state.ts';
import { say } from './search-words.ts';

/**
 * Shows what was found otherwise, by other names and in the other language, and by which ways, each to be switched off
 * and on.
 *
 * @param chosen The hits that the filters leave.
 * @param part Gives a part of the search page by its name.
 */
export function showAlso(
	{ also, hits }: Answer,
	chosen: readonly Hit[],
	state: SearchState,
	options: HitOptions,
	part: (name: string) => HTMLElement,
): void {
	const { words } = options;
	const ways = drawWays(also.via, state.without, words);
	const focused =
		document.activeElement instanceof HTMLInputElement ? document.activeElement : null;
	part('also').hidden = chosen.length === 0 && (state.without.length === 0 || !state.also);
	// Where there are no exact hits, the first line has said how many there are.
	part('also-via').textContent =
		hits.length === 0 || chosen.length === 0
			? say(words, 'ways')
			: say(words, 'alsoFor', { count: countPassages(chosen) });
	part('ways').replaceChildren(...ways);
	if (focused?.name === 'way')
		ways
			.flatMap((way) => way.querySelector('input') ?? [])
			.find(({ value }) => value === focused.value)
			?.focus();
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
