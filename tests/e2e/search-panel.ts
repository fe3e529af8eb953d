import { expect, type Page } from '@playwright/test';

/** The element that shows the state of the search. */
export const panel = (page: Page) => page.locator('search-page');

/** Opens the search page of a language. */
export async function openSearch(page: Page, locale: 'zh' | 'en'): Promise<void> {
	await page.goto(`/${locale}/search/`);
	await expect(page.locator('main input[name=q]')).toBeVisible();
	await page.locator('main input[name=q]').focus();
}

/** What the page shows for a query. */
interface Shown {
	/** Nodes and rows of all hits, as they stand. */
	places: string[];
	status: string;
}

/** Types a query in the open page, shows all hits, and reads them; all in the browser, to be quick. */
export async function typeQuery(page: Page, query: string): Promise<Shown> {
	return page.evaluate(async (words) => {
		const root = document.querySelector('search-page');
		const input = root?.querySelector<HTMLInputElement>('input[name=q]');
		const status = root?.querySelector('[data-search-status]');
		const more = root?.querySelector<HTMLButtonElement>('[data-search-more]');
		if (!(root instanceof HTMLElement) || !input || !status || !more)
			throw new Error('no search page');
		const ready = new Promise<void>((resolve) => {
			// The state becomes `loading` when the query is taken up, then `ready`.
			let taken = false;
			const watch = new MutationObserver(() => {
				taken ||= root.dataset.searchState === 'loading';
				if (!taken || root.dataset.searchState !== 'ready') return;
				watch.disconnect();
				resolve();
			});
			watch.observe(root, { attributeFilter: ['data-search-state'] });
		});
		input.value = words;
		input.dispatchEvent(new InputEvent('input', { bubbles: true }));
		await ready;
		while (!more.hidden) more.click();
		const hits = root.querySelectorAll<HTMLElement>('[data-search-results] .hit');
		return {
			places: Array.from(hits, ({ dataset }) => dataset.node ?? dataset.row ?? ''),
			status: status.textContent,
		};
	}, query);
}

/** Looks for a query by address, shows all hits, and gives the nodes found, in the plan's order. */
export async function findNodes(page: Page, query: string, locale = 'zh'): Promise<string[]> {
	await page.goto(`/${locale}/search/?sort=place&q=${encodeURIComponent(query)}`);
	await expect(panel(page)).toHaveAttribute('data-search-state', 'ready');
	const more = page.locator('[data-search-more]');
	while (await more.isVisible()) await more.click();
	return page
		.locator('[data-search-results] [data-node]')
		.evaluateAll((elements) =>
			elements.map((element) => (element as HTMLElement).dataset.node ?? ''),
		);
}
