import type { Page } from '@playwright/test';

/** When what showed, in milliseconds as `Date.now()` tells them; `undefined` where it did not come. */
export interface Moments {
	/** The exact hits stand in the page. */
	exact: number | undefined;
	/** The answer is final: what is found otherwise is known, too. */
	whole: number | undefined;
	/** What the index of the site adds stands in the page. */
	elsewhere: number | undefined;
}

/** How long what is added is waited for, in milliseconds. */
const patience = 8000;

/** Types a query into the search page, and tells when what showed. */
export async function timeQuery(page: Page, query: string): Promise<Moments & { typed: number }> {
	return page.evaluate(
		async ([words, longest]) => {
			const root = document.querySelector<HTMLElement>('search-page');
			const input = root?.querySelector<HTMLInputElement>('input[name=q]');
			const results = root?.querySelector('[data-search-results]');
			if (!root || !input || !results) throw new Error('no search page');
			const section = root.querySelector<HTMLElement>('[data-search-elsewhere]');
			const moments = {
				typed: Date.now(),
				exact: undefined as number | undefined,
				whole: undefined as number | undefined,
				elsewhere: undefined as number | undefined,
			};
			const done = new Promise<void>((resolve) => {
				let taken = false;
				const watch = new MutationObserver((changes) => {
					taken ||= root.dataset.searchState === 'loading';
					if (!taken) return;
					if (changes.some(({ target }) => target === results)) moments.exact ??= Date.now();
					if (root.dataset.searchState === 'ready') moments.whole ??= Date.now();
					if (moments.whole !== undefined && section && !section.hidden)
						moments.elsewhere ??= Date.now();
					if (moments.whole !== undefined && (!section || moments.elsewhere !== undefined)) {
						watch.disconnect();
						resolve();
					}
				});
				watch.observe(root, {
					attributeFilter: ['data-search-state', 'hidden'],
					childList: true,
					subtree: true,
				});
			});
			input.value = words;
			input.dispatchEvent(new InputEvent('input', { bubbles: true }));
			await Promise.race([done, new Promise((resolve) => setTimeout(resolve, longest))]);
			return moments;
		},
		[query, patience] as const,
	);
}
