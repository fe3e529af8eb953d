import type { Answer } from '../../search/engine/answer.ts';
import type { SearchEngine } from '../../search/browser/search-engine.ts';
import { countPassages } from '../../search/engine/filters.ts';
import { languageTag, locales } from '../../model/locale.ts';
import { make } from '../browser/make-element.ts';
import { pageLocale } from '../browser/page-locale.ts';
import { pageWords } from '../browser/page-words.ts';
import { findBase } from '../browser/site-base.ts';
import { toQuestion } from '../search/search-question.ts';
import { readState, type SearchState, writeState } from '../search/search-state.ts';

/** How long typing has to pause before the text is searched, in milliseconds. */
const rest = 300;

/** What was last said in a place. */
const told = new WeakMap<Element, string>();

/**
 * Says of a list in which nothing fits what was looked at, and leads to the search of the full text, for a list has
 * little of what the plan says. How many passages that finds is told once it is known; without it the link remains.
 *
 * @param place Where it is said; what is in it is taken away.
 * @param said What the list does not have.
 * @param typed What is looked for; only spaces where nothing is, which nothing is said of.
 */
export function tellNothing(place: HTMLElement, said: string, typed: string): void {
	const words = typed.trim();
	const saying = `${said}\n${words}`;
	if (told.get(place) === saying) return;
	told.set(place, saying);
	place.textContent = said;
	const base = findBase();
	if (words === '' || base === undefined) return;
	const locale = pageLocale();
	const state: SearchState = { ...readState('', locale), query: words };
	const link = make(
		'a',
		// Whoever embeds a list is not to have the whole site in its frame.
		{ href: `${base}/${locale}/search/${writeState(state)}`, target: '_top' },
		pageWords('filter.search', { words }),
	);
	place.append(' ', link);
	setTimeout(() => {
		if (link.isConnected) void tellCount(link, base, state);
	}, rest);
}

/** Takes away what was said in a place. */
export function tellNoMore(place: HTMLElement): void {
	told.delete(place);
	place.textContent = '';
}

async function tellCount(link: HTMLAnchorElement, base: string, state: SearchState): Promise<void> {
	const words = state.query;
	// Where the text cannot be had, the page of the search says so.
	const answer = await ask(base, state).catch(() => null);
	if (!answer) return;
	const { hits, also } = answer;
	if (hits.length > 0)
		link.textContent = pageWords('filter.found', { words, count: countPassages(hits) });
	else if (also.hits.length > 0)
		link.textContent = pageWords('filter.foundAs', { words, count: countPassages(also.hits) });
}

let engine: SearchEngine | undefined;

/** Asks what the page of the search will ask. */
async function ask(base: string, state: SearchState): Promise<Answer> {
	const part = await import('../../search/browser/search-engine.ts');
	engine ??= new part.SearchEngine(base);
	const hasPage = (tag: string) => document.querySelector(`link[hreflang="${tag}"]`) !== null;
	const known = locales.filter((locale) => hasPage(languageTag[locale]));
	return engine.ask(toQuestion(state, { locales: known.length > 0 ? known : state.languages }));
}
