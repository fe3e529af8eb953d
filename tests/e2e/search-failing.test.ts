import { expect, test } from '@playwright/test';
import { openSearch, panel, typeQuery } from './search-panel.ts';

// What a search meets that is none of its own: no network, an address that is too long. That requests and workers
// which never answer end is tested without a browser: tests/unit/search/browser/.

test('goes on without a network once it has answered', async ({ page, context }) => {
	await openSearch(page, 'zh');
	const parts = page.waitForResponse(/find-parts/u);
	await typeQuery(page, '无废城市');
	await parts;
	await context.setOffline(true);
	expect((await typeQuery(page, '噪声')).places).toContain('3.4.5');
	const { places, status } = await typeQuery(page, '零废弃 2099年');
	expect(places).toEqual([]);
	expect(status).toContain('零废弃');
	await expect(page.locator('[data-search-parts] li')).not.toHaveCount(0);
});

test('a long text that is pasted makes an address that servers accept, and the search says what it read', async ({
	page,
}) => {
	await page.goto('/zh/about/');
	await page.locator('header input[name=q]').focus();
	await page.keyboard.insertText('水'.repeat(1000));
	await page.keyboard.press('Enter');
	await expect(panel(page)).toHaveAttribute('data-search-state', 'ready');
	// nginx takes 8,192 bytes for the line of a request.
	expect(page.url().length).toBeLessThan(8000);
	await expect(page.locator('[data-search-notes]')).toContainText('输入太长');
});
