import { expect, type Page } from '@playwright/test';

/** The element that shows the state of the search. */
export const panel = (page: Page) => page.locator('search-page');

/** Looks for a query by address, shows all hits, and gives the nodes found, in order. */
export async function findNodes(page: Page, query: string): Promise<string[]> {
	await page.goto(`/zh/search/?q=${encodeURIComponent(query)}`);
	await expect(panel(page)).toHaveAttribute('data-search-state', 'ready');
	const more = page.locator('[data-search-more]');
	const hits = page.locator('[data-search-results] .hit');
	while (await more.isVisible()) {
		const shown = await hits.count();
		await more.click();
		await expect.poll(() => hits.count()).toBeGreaterThan(shown);
	}
	return page
		.locator('[data-search-results] [data-node]')
		.evaluateAll((elements) =>
			elements.map((element) => (element as HTMLElement).dataset.node ?? ''),
		);
}
