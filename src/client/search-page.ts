import type { Locale } from '../plan/locale.ts';
import type { Hit, Hits } from '../search/match.ts';
import { search } from './search-engine.ts';
import { drawHit } from './search-hit.ts';
import { loadIndex } from './search-index.ts';

type State = 'idle' | 'loading' | 'ready' | 'error';

/** How many hits are shown at first, and more at a time. */
const step = 20;

/**
 * `<search-page>`: finds as one types and keeps the query in the address. Its words come from the page, in
 * `data-text-…` attributes with `{count}` and `{query}` to fill in.
 */
export class SearchPage extends HTMLElement {
	#run = 0;
	#timer = 0;

	connectedCallback(): void {
		const input = this.#input;
		const base = this.dataset.base ?? '';
		input.addEventListener('focus', () => void loadIndex(base).catch(() => undefined), {
			once: true,
		});
		input.addEventListener('input', () => {
			clearTimeout(this.#timer);
			this.#timer = window.setTimeout(() => {
				this.#keep(input.value, 'replace');
			}, 200);
		});
		this.querySelector('form')?.addEventListener('submit', (event) => {
			event.preventDefault();
			clearTimeout(this.#timer);
			this.#keep(input.value, 'push');
		});
		this.querySelector('[data-search-retry]')?.addEventListener('click', () => void this.#search());
		addEventListener('popstate', () => void this.#search());
		void this.#search();
	}

	get #input(): HTMLInputElement {
		const input = this.querySelector('input');
		if (!input) throw new Error('<search-page> has no input');
		return input;
	}

	/** Puts a query into the address and looks for it. */
	#keep(query: string, how: 'push' | 'replace'): void {
		const url = new URL(location.href);
		if (query === '') url.searchParams.delete('q');
		else url.searchParams.set('q', query);
		history[`${how}State`](null, '', url);
		void this.#search();
	}

	/** Looks for what the address asks for. An answer that comes after a newer query is dropped. */
	async #search(): Promise<void> {
		const query = new URL(location.href).searchParams.get('q') ?? '';
		const run = (this.#run += 1);
		const input = this.#input;
		if (input.value !== query && document.activeElement !== input) input.value = query;
		if (query.trim() === '') {
			this.#show('idle', this.#text('idle'));
			return;
		}
		const { base = '', locale = 'zh' } = this.dataset;
		this.#show('loading', this.#text('loading'));
		try {
			const { hits, scanned } = await search(base, locale as Locale, query);
			const { count } = hits;
			const first = await hits.take(0, step);
			if (run !== this.#run) return;
			const text =
				count === 0 ? this.#text('none', { query }) : this.#text('count', { count, query });
			this.#show('ready', scanned ? `${text} ${this.#text('scanned')}` : text, first);
			this.#offerMore(hits, first.length);
		} catch {
			if (run === this.#run) this.#show('error', this.#text('error'));
		}
	}

	#show(state: State, text: string, hits: readonly Hit[] = []): void {
		const results = this.querySelector('[data-search-results]');
		const retry = this.querySelector<HTMLElement>('[data-search-retry]');
		if (state !== 'loading') results?.replaceChildren(...hits.map(drawHit));
		this.#say(text);
		if (retry) retry.hidden = state !== 'error';
		if (state !== 'ready') this.#offerMore(undefined, 0);
		this.dataset.searchState = state;
	}

	/** Says something where screen readers listen. */
	#say(text: string): void {
		const status = this.querySelector('[data-search-status]');
		if (status) status.textContent = text;
	}

	/** Offers the hits that are not shown yet. */
	#offerMore(hits: Hits | undefined, shown: number): void {
		const button = this.querySelector<HTMLButtonElement>('[data-search-more]');
		if (!button) return;
		const left = (hits?.count ?? 0) - shown;
		button.hidden = left <= 0;
		button.textContent = this.#text('more', { count: Math.min(step, left) });
		button.onclick = async () => {
			if (!hits) return;
			const run = this.#run;
			try {
				const more = await hits.take(shown, shown + step);
				if (run !== this.#run) return;
				this.querySelector('[data-search-results]')?.append(...more.map(drawHit));
				this.#offerMore(hits, shown + more.length);
			} catch {
				this.#say(this.#text('error'));
			}
		};
	}

	#text(name: string, values: Record<string, string | number> = {}): string {
		const key = `text${name.charAt(0).toUpperCase()}${name.slice(1)}`;
		const text = this.dataset[key] ?? '';
		return text.replaceAll(/\{(\w+)\}/gu, (_, value: string) => String(values[value] ?? ''));
	}
}
