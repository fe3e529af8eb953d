import { type Locale, otherLocale } from '../../model/locale.ts';
import { cutBetweenCharacters, longestTyped } from '../../search/engine/cut-query.ts';
import { facets, type Filters, noFilters } from '../../search/engine/filters.ts';
import type { Reason } from '../../search/engine/answer.ts';
import type { Order } from '../../search/engine/rank.ts';

/** All that the search page can be asked for; it stands in the address, so that it can be shared. */
export interface SearchState {
	query: string;
	/** Both languages, or the page's. */
	languages: readonly Locale[];
	/** Whether each passage is shown in both languages. */
	pairs: boolean;
	/** Whether other names, scripts and wordings are looked for too. */
	also: boolean;
	/** Of those, the ways that were switched off. */
	without: readonly Reason[];
	order: Order;
	filters: Filters;
}

/** Reads the state from a query string. Unknown values count as none. */
export function readState(search: string, locale: Locale): SearchState {
	const asked = new URLSearchParams(search);
	const filters = Object.fromEntries(facets.map((facet) => [facet, asked.get(facet) ?? '']));
	const both = asked.get('lang') === 'both';
	return {
		query: asked.get('q') ?? '',
		languages: both ? [locale, otherLocale(locale)] : [locale],
		pairs: both || asked.get('pairs') === '1',
		also: asked.get('also') !== '0',
		without: readReasons(asked.get('without') ?? ''),
		order: asked.get('sort') === 'place' ? 'place' : 'relevance',
		filters: { ...noFilters, ...filters },
	};
}

/**
 * Writes the state as a query string; what is as usual is left out, and of a query what is longer than a box takes:
 * servers refuse long addresses.
 */
export function writeState(state: SearchState): string {
	const both = state.languages.length > 1;
	const entries: [string, string][] = [
		['q', cutBetweenCharacters(state.query, longestTyped)],
		['lang', both ? 'both' : ''],
		['pairs', state.pairs && !both ? '1' : ''],
		['also', state.also ? '' : '0'],
		['without', state.without.join('.')],
		['sort', state.order === 'place' ? 'place' : ''],
		...facets.map((facet): [string, string] => [facet, state.filters[facet]]),
	];
	const written = new URLSearchParams(entries.filter(([, value]) => value !== '')).toString();
	return written === '' ? '' : `?${written}`;
}

/** Names of ways, parted by dots. One that there is not switches nothing off. */
function readReasons(written: string): Reason[] {
	return [...new Set(written.split('.').filter((name) => /^[a-z-]+$/u.test(name)))] as Reason[];
}
