import { SearchEngine } from '../../search/browser/search-engine.ts';
import { countPassages } from '../../search/engine/filters.ts';
import { languageTag, locales } from '../../model/locale.ts';
import { pageLocale } from '../browser/page-locale.ts';
import { toQuestion } from './search-question.ts';
import { readState } from './search-state.ts';

let engine: SearchEngine | undefined;

/**
 * Counts what the page of the search will find: the exact hits, or what is found otherwise where there are none.
 *
 * @param base Path of the site, without a slash at its end.
 * @returns `null` where nothing is found.
 * @throws If the text cannot be had.
 */
export async function countFound(
	base: string,
	words: string,
): Promise<{ how: 'found' | 'foundAs'; count: number } | null> {
	engine ??= new SearchEngine(base);
	const state = { ...readState('', pageLocale()), query: words };
	const hasPage = (tag: string) => document.querySelector(`link[hreflang="${tag}"]`) !== null;
	const known = locales.filter((locale) => hasPage(languageTag[locale]));
	const asked = toQuestion(state, { locales: known.length > 0 ? known : state.languages });
	const { hits, also } = await engine.ask(asked);
	if (hits.length > 0) return { how: 'found', count: countPassages(hits) };
	return also.hits.length > 0 ? { how: 'foundAs', count: countPassages(also.hits) } : null;
}
