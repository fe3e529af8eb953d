import { type Hit, loadEngine, search } from './search-engine.ts';
import { drawHit } from './search-hit.ts';

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
		const base = this.dataset['base'] ?? '';
		input.addEventListener('focus', () => void loadEngine(base).catch(() => undefined), {
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
		return this.querySelector('input') as HTMLInputElement;
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
		this.#show('loading', this.#text('loading'));
		try {
			const { count, hit } = await search(this.dataset['base'] ?? '', query);
			const first = await take(hit, 0, Math.min(step, count));
			if (run !== this.#run) return;
			const text =
				count === 0 ? this.#text('none', { query }) : this.#text('count', { count, query });
			this.#show('ready', text, first);
			this.#offerMore(count, first.length, hit);
		} catch {
			if (run === this.#run) this.#show('error', this.#text('error'));
		}
	}

	#show(state: State, text: string, hits: readonly Hit[] = []): void {
		const results = this.querySelector('[data-search-results]');
		const status = this.querySelector('[data-search-status]');
		const retry = this.querySelector<HTMLElement>('[data-search-retry]');
		if (state !== 'loading') results?.replaceChildren(...hits.map(drawHit));
		if (status) status.textContent = text;
		if (retry) retry.hidden = state !== 'error';
		if (state !== 'ready') this.#offerMore(0, 0);
		this.dataset['searchState'] = state;
	}

	/** Offers the hits that are not shown yet. */
	#offerMore(count: number, shown: number, hit?: (index: number) => Promise<Hit>): void {
		const button = this.querySelector<HTMLButtonElement>('[data-search-more]');
		if (!button) return;
		const left = count - shown;
		button.hidden = left <= 0;
		button.textContent = this.#text('more', { count: Math.min(step, left) });
		button.onclick = async () => {
			if (!hit) return;
			const run = this.#run;
			const more = await take(hit, shown, Math.min(shown + step, count));
			if (run !== this.#run) return;
			this.querySelector('[data-search-results]')?.append(...more.map(drawHit));
			this.#offerMore(count, shown + more.length, hit);
		};
	}

	#text(name: string, values: Record<string, string | number> = {}): string {
		const key = `text${name.charAt(0).toUpperCase()}${name.slice(1)}`;
		const text = this.dataset[key] ?? '';
		return text.replaceAll(/\{(\w+)\}/gu, (_, value: string) => String(values[value] ?? ''));
	}
}

function take(hit: (index: number) => Promise<Hit>, from: number, to: number): Promise<Hit[]> {
	return Promise.all(Array.from({ length: to - from }, (_, index) => hit(from + index)));
}
