import type { Locale } from '../plan/locale.ts';
import { search } from './search-engine.ts';
import { loadIndex } from './search-index.ts';
import { SearchResults, step } from './search-results.ts';

/** `<search-page>`: finds as one types, and keeps the query in the address. */
export class SearchPage extends HTMLElement {
	#results = new SearchResults(this);
	/** Counts the queries, so that an answer that comes after a newer query is dropped. */
	#run = 0;
	#timer = 0;
	/** Whether a person has settled on the query in the address, so that Back leads to it from the next. */
	#settled = this.#asked !== '';

	connectedCallback(): void {
		const input = this.#input;
		const base = this.dataset.base ?? '';
		const load = () => void loadIndex(base).catch(() => undefined);
		input.addEventListener('focus', load, { once: true });
		input.addEventListener('input', (event) => {
			// Letters of an input method are not yet what the person means.
			if (!event.isComposing) this.#searchSoon();
		});
		input.addEventListener('compositionend', () => {
			this.#searchSoon();
		});
		this.querySelector('form')?.addEventListener('submit', (event) => {
			event.preventDefault();
			this.#keep(input.value, true);
		});
		this.querySelector('[data-search-retry]')?.addEventListener('click', () => void this.#search());
		addEventListener('popstate', () => {
			input.value = this.#asked;
			this.#keep(input.value, true);
		});
		void this.#search();
	}

	get #input(): HTMLInputElement {
		const input = this.querySelector('input');
		if (!input) throw new Error('<search-page> has no input');
		return input;
	}

	#searchSoon(): void {
		clearTimeout(this.#timer);
		this.#timer = window.setTimeout(() => {
			this.#keep(this.#input.value, false);
		}, 200);
	}

	/** The query in the address. */
	get #asked(): string {
		return new URL(location.href).searchParams.get('q') ?? '';
	}

	/** Puts a query into the address and looks for it. */
	#keep(query: string, settled: boolean): void {
		clearTimeout(this.#timer);
		const url = new URL(location.href);
		if (query === '') url.searchParams.delete('q');
		else url.searchParams.set('q', query);
		if (query !== this.#asked) history[this.#settled ? 'pushState' : 'replaceState'](null, '', url);
		this.#settled = settled;
		void this.#search();
	}

	/** Looks for what the address asks for. */
	async #search(): Promise<void> {
		const query = this.#asked;
		const run = (this.#run += 1);
		const input = this.#input;
		const results = this.#results;
		if (input.value !== query && document.activeElement !== input) input.value = query;
		if (query.trim() === '') {
			results.show('idle', results.text('idle'));
			return;
		}
		const { base = '', locale = 'zh' } = this.dataset;
		results.show('loading', results.text('loading'));
		try {
			const { hits, scanned } = await search(base, locale as Locale, query);
			const first = await hits.take(0, step);
			if (run !== this.#run) return;
			const { count } = hits;
			const text = results.text(count === 0 ? 'none' : 'count', { count, query });
			results.show('ready', scanned ? `${text} ${results.text('scanned')}` : text, first, hits);
		} catch {
			if (run === this.#run) results.show('error', results.text('error'));
		}
	}
}
