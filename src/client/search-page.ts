import type { Answer, Question } from '../search/answer.ts';
import { type Facet, filterHits, noFilters } from '../search/filters.ts';
import { citedAddress } from './hit-address.ts';
import { act } from './search-acts.ts';
import { SearchEngine } from './search-engine.ts';
import { walkHits } from './search-results.ts';
import { readState, type SearchState, writeState } from './search-state.ts';
import { SearchView } from './search-view.ts';
import type { SearchWords } from './search-words.ts';

/** How long typing has to rest before it is looked for, in milliseconds. */
const rest = 50;

/** `<search-page>`: finds as one types; all that is asked for stands in the address. */
export class SearchPage extends HTMLElement {
	#words!: SearchWords;
	#engine!: SearchEngine;
	#view!: SearchView;
	/** What is asked for. The address says the same, unless the browser finds that it changes too often. */
	#state!: SearchState;
	#answer: Answer | undefined;
	/** Counts the questions, so that an answer that comes after a newer question is dropped. */
	#run = 0;
	#timer = 0;
	/** Whether a person has settled on the query in the address, so that Back leads to it from the next. */
	#settled = false;

	connectedCallback(): void {
		this.#words = JSON.parse(this.dataset.words ?? '{}') as SearchWords;
		this.#engine = new SearchEngine(this.#words.base);
		this.#view = new SearchView(this, this.#words);
		this.#state = this.#readAddress();
		this.#settled = this.#state.query !== '';
		this.#listen();
		const { query } = this.#state;
		if (query !== '') this.#input.value = query;
		// A form on another page asks to be led straight to a place that is cited.
		void this.#search(new URLSearchParams(location.search).has('go') ? 'replace' : undefined);
	}

	get #input(): HTMLInputElement {
		const input = this.querySelector('input');
		if (!input) throw new Error('<search-page> has no input');
		return input;
	}

	/** What the address asks for. */
	#readAddress(): SearchState {
		return readState(location.search, this.#words.locale);
	}

	#listen(): void {
		const input = this.#input;
		const warm = () => {
			for (const locale of this.#state.languages) this.#engine.warm(locale);
		};
		input.addEventListener('focus', warm, { once: true });
		input.addEventListener('input', (event) => {
			// Letters of an input method are not yet what the person means.
			if (!event.isComposing) this.#searchSoon();
		});
		input.addEventListener('compositionend', () => {
			this.#searchSoon();
		});
		this.querySelector('form')?.addEventListener('submit', (event) => {
			event.preventDefault();
			const query = input.value;
			this.#change({ query, filters: this.#filtersFor(query) }, true, 'assign');
		});
		this.addEventListener('change', ({ target }) => {
			if (target instanceof HTMLInputElement && target !== input) this.#choose(target);
			if (target instanceof HTMLSelectElement)
				this.#change({ order: target.value === 'place' ? 'place' : 'relevance' }, true);
		});
		this.addEventListener('click', ({ target }) => {
			if (target instanceof HTMLButtonElement) this.#press(target);
		});
		this.addEventListener('keydown', (event) => {
			walkHits(event, input, this);
		});
		addEventListener('popstate', () => {
			this.#state = this.#readAddress();
			input.value = this.#state.query;
			void this.#search();
		});
	}

	/** What was chosen in the filters or the options. */
	#choose({ name, value, checked }: HTMLInputElement): void {
		const { locale } = this.#words;
		if (name === 'lang')
			this.#change(
				{ languages: checked ? [locale, locale === 'zh' ? 'en' : 'zh'] : [locale] },
				true,
			);
		else if (name === 'pairs' || name === 'also') this.#change({ [name]: checked }, true);
		else this.#change({ filters: { ...this.#state.filters, [name as Facet]: value } }, true);
	}

	#press(button: HTMLButtonElement): void {
		const { act: name, searchRetry, searchCsv } = button.dataset;
		if (searchRetry !== undefined) void this.#search();
		const answer = this.#answer;
		if (!answer) return;
		if (searchCsv !== undefined) void this.#download(answer);
		if (name !== undefined)
			void act(button, answer, this.#words, () =>
				this.#engine.ask({ ...this.#toQuestion(this.#state), both: true }),
			);
	}

	async #download({ hits }: Answer): Promise<void> {
		const { download, toHitsCsv } = await import('./search-csv.ts');
		const chosen = filterHits(hits, this.#state.filters);
		download(toHitsCsv(chosen, this.#words), `${this.#state.query.slice(0, 40)}.csv`);
	}

	#searchSoon(): void {
		clearTimeout(this.#timer);
		this.#timer = window.setTimeout(() => {
			const query = this.#input.value;
			this.#change({ query, filters: this.#filtersFor(query) }, false);
		}, rest);
	}

	/** Filters go with their query: another one may have nothing there. */
	#filtersFor(query: string): SearchState['filters'] {
		return query === this.#state.query ? this.#state.filters : noFilters;
	}

	/** Puts a change into the address and answers it. */
	#change(change: Partial<SearchState>, settled: boolean, go?: 'assign'): void {
		clearTimeout(this.#timer);
		this.#state = { ...this.#state, ...change };
		this.#writeAddress();
		this.#settled = settled;
		void this.#search(go);
	}

	#writeAddress(): void {
		const search = writeState(this.#state);
		if (search === location.search) return;
		try {
			history[this.#settled ? 'pushState' : 'replaceState'](null, '', location.pathname + search);
		} catch {
			// Safari takes a hundred changes in half a minute; the next one that it takes says it all.
		}
	}

	#toQuestion({ query, languages, pairs, also }: SearchState): Question {
		return { query, locales: languages, both: pairs, also };
	}

	/**
	 * Answers what the address asks for.
	 *
	 * @param go How to go to the place that the query cites, if it cites one and the reader wants to go there.
	 */
	async #search(go?: 'assign' | 'replace'): Promise<void> {
		const state = this.#state;
		const run = (this.#run += 1);
		this.#view.setOptions(state);
		if (state.query.trim() === '') {
			this.#answer = undefined;
			this.#view.showIdle();
			return;
		}
		this.#view.showLoading();
		try {
			const answer = await this.#engine.ask(this.#toQuestion(state));
			if (run !== this.#run) return;
			this.#answer = answer;
			if (go && answer.cited) {
				location[go](this.#words.base + citedAddress(this.#words.locale, answer.cited.id));
				return;
			}
			// What asked to be led on has done so.
			if (go) history.replaceState(null, '', location.pathname + writeState(state));
			this.#view.showAnswer(answer, state);
		} catch {
			if (run === this.#run) this.#view.showError();
		}
	}
}
