import type { Hit, Hits } from '../search/match.ts';
import { drawHit } from './search-hit.ts';

/** What the search page is doing; tests and styles read it from `data-search-state`. */
type State = 'idle' | 'loading' | 'ready' | 'error';

/** How many hits are shown at first, and more at a time. */
export const step = 20;

/**
 * The part of the search page that shows: state, message, hits. Its words stand on the page's element, in
 * `data-text-…` attributes with `{count}` and `{query}` to fill in.
 */
export class SearchResults {
	#page: HTMLElement;
	/** Counts the answers shown, so that hits of an older one are not added to a newer. */
	#answer = 0;

	constructor(page: HTMLElement) {
		this.#page = page;
	}

	/** A message of the page in its language. */
	text(name: string, values: Record<string, string | number> = {}): string {
		const key = `text${name.charAt(0).toUpperCase()}${name.slice(1)}`;
		const text = this.#page.dataset[key] ?? '';
		return text.replaceAll(/\{(\w+)\}/gu, (_, value: string) => String(values[value] ?? ''));
	}

	/** Shows a state. While it loads, the hits of the last answer stay. */
	show(state: State, text: string, first: readonly Hit[] = [], hits?: Hits): void {
		this.#answer += 1;
		const retry = this.#find('retry');
		if (state !== 'loading') this.#find('results')?.replaceChildren(...first.map(drawHit));
		if (retry) retry.hidden = state !== 'error';
		this.#say(text);
		this.#offerMore(hits, first.length);
		this.#page.dataset.searchState = state;
	}

	#find(name: string): HTMLElement | null {
		return this.#page.querySelector<HTMLElement>(`[data-search-${name}]`);
	}

	/** Says something where screen readers listen. */
	#say(text: string): void {
		const status = this.#find('status');
		if (status) status.textContent = text;
	}

	/** Offers the hits that are not shown yet. */
	#offerMore(hits: Hits | undefined, shown: number): void {
		const button = this.#find('more');
		if (!button) return;
		const left = (hits?.count ?? 0) - shown;
		button.hidden = left <= 0;
		button.textContent = this.text('more', { count: Math.min(step, left) });
		button.onclick = () => void this.#showMore(hits, shown);
	}

	async #showMore(hits: Hits | undefined, shown: number): Promise<void> {
		const answer = this.#answer;
		try {
			const more = (await hits?.take(shown, shown + step)) ?? [];
			if (answer !== this.#answer) return;
			const drawn = more.map(drawHit);
			this.#find('results')?.append(...drawn);
			this.#offerMore(hits, shown + more.length);
			// The button may be gone: reading goes on with the first of the new hits.
			drawn[0]?.querySelector('a')?.focus();
		} catch {
			this.#say(this.text('error'));
		}
	}
}
