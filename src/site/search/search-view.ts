import { otherLocale } from '../../model/locale.ts';
import type { Answer, Hit } from '../../search/engine/answer.ts';
import { filterHits, noFilters } from '../../search/engine/filters.ts';
import { formatQuery, nameQuery } from '../../search/engine/query.ts';
import { orderHits } from '../../search/engine/rank.ts';
import { make } from '../browser/make-element.ts';
import { showAlso } from './also-hits.ts';
import { drawEntrances } from './entrances.ts';
import { drawFilterLeads } from './filter-leads.ts';
import { focusedFilter, showFilters } from './search-filters.ts';
import type { HitOptions } from './search-hit.ts';
import { drawNotes, drawParts } from './search-notes.ts';
import { unfoldTools } from './search-options.ts';
import { showHits } from './search-results.ts';
import { type SearchState, writeState } from './search-state.ts';
import { summarize } from './search-summary.ts';
import { say, type SearchWords } from './search-words.ts';

/** What the search page is doing; tests and styles read it from `data-search-state`. */
type PageState = 'idle' | 'loading' | 'ready' | 'error';

/** How long an answer may take before the page says that it is searching, in milliseconds. */
const patience = 300;

/** The parts of the search page that show: state, filters, notes, hits. */
export class SearchView {
	#page: HTMLElement;
	#words: SearchWords;
	#timer = 0;
	#title = document.title;

	constructor(page: HTMLElement, words: SearchWords) {
		this.#page = page;
		this.#words = words;
		unfoldTools(page);
	}

	#part(name: string): HTMLElement {
		const part = this.#page.querySelector<HTMLElement>(`[data-search-${name}]`);
		if (!part) throw new Error(`<search-page> has no [data-search-${name}]`);
		return part;
	}

	showIdle(): void {
		document.title = this.#title;
		this.#showHits([], { words: this.#words, query: '', shown: [], to: this.#words.locale });
		this.#clear();
		this.#set('idle', say(this.#words, 'idle'));
	}

	/** The hits of the last answer stay until the next is there. */
	showLoading(): void {
		this.#page.dataset.searchState = 'loading';
		clearTimeout(this.#timer);
		this.#timer = window.setTimeout(() => {
			this.tell(say(this.#words, 'loading'));
		}, patience);
	}

	/** The query stays, and can be tried again. */
	showError(): void {
		this.#clear();
		this.#part('results').replaceChildren();
		this.#part('more').hidden = true;
		this.#set('error', say(this.#words, 'error'));
		this.#part('retry').hidden = false;
	}

	/** @param isShown Whether the exact hits of the answer are shown already. */
	showAnswer(answer: Answer, state: SearchState, isShown = false): void {
		const focused = focusedFilter(this.#part('filters'));
		const words = this.#words;
		const { hits, also, query } = answer;
		const chosen = {
			hits: filterHits(hits, state.filters),
			also: filterHits(also.hits, state.filters),
		};
		// Where nothing is found exactly, what is found otherwise is all there is to narrow down.
		const all = hits.length > 0 ? hits : also.hits;
		const shown = state.pairs ? [words.locale, otherLocale(words.locale)] : [words.locale];
		const options = { words, query: formatQuery(query), shown, to: words.locale };
		const toHref = (change: Partial<SearchState>) =>
			location.pathname + writeState({ ...state, ...change });
		this.#clear();
		if (!isShown) this.#showHits(orderHits(chosen.hits, state.order, query), options);
		this.#part('entrances').append(...drawEntrances(state.query, words));
		this.#part('notes').append(...drawNotes(answer, words));
		showFilters(this.#part('filters'), all, state.filters, words, focused);
		this.#part('tools').hidden = all.length === 0;
		const isKeptOut = all.length > 0 && chosen.hits.length + chosen.also.length === 0;
		this.#part('parts').append(
			...drawParts(answer, words, (part) => toHref({ query: part, filters: noFilters })),
			...(isKeptOut && answer.final
				? drawFilterLeads(all, state.filters, words, (filters) => toHref({ filters }))
				: []),
		);
		showAlso(answer, chosen.also, state, options, (name) => this.#part(name));
		document.title = `“${nameQuery(query, state.query)}” · ${this.#title}`;
		const { lead, more } = summarize(answer, chosen, state, words);
		this.#set(answer.final ? 'ready' : 'loading', lead, more);
	}

	#showHits(hits: readonly Hit[], options: HitOptions): void {
		const more = this.#part('more') as HTMLButtonElement;
		showHits(this.#part('results'), more, hits, options, 'results');
	}

	#clear(): void {
		for (const name of ['entrances', 'notes', 'filters', 'parts'])
			this.#part(name).replaceChildren();
		for (const name of ['retry', 'also', 'tools', 'elsewhere']) this.#part(name).hidden = true;
	}

	#set(state: PageState, text: string, more = ''): void {
		clearTimeout(this.#timer);
		this.tell(text, more);
		this.#page.dataset.searchState = state;
	}

	/** Says something where screen readers listen. */
	tell(text: string, more = ''): void {
		const small = more === '' ? [] : [' ', make('small', {}, more)];
		this.#part('status').replaceChildren(text, ...small);
	}
}
