import { expect, test } from '@playwright/test';
import { findNodes, openSearch, panel, typeQuery } from './search-panel.ts';
import { placesThatHold } from '../site/truth.ts';

// What the search loads, when, and what it does where a part of it does not arrive.

test('reads the text itself when the index does not arrive', async ({ page }) => {
	await page.route('**/pagefind/**', (route) => route.abort());
	expect(await findNodes(page, '无废城市')).toEqual(placesThatHold('zh', '无废城市'));
	await expect(page.locator('[data-search-status]')).toContainText('索引没有响应');
});

test('reads the text itself when a part of the index is missing', async ({ page }) => {
	await page.route('**/pagefind/index/**', (route) => route.fulfill({ status: 404, body: '' }));
	expect(await findNodes(page, '无废城市')).toEqual(placesThatHold('zh', '无废城市'));
	await expect(page.locator('[data-search-status]')).toContainText('索引没有响应');
	await page.unroute('**/pagefind/index/**');
	await openSearch(page, 'zh');
	const { status } = await typeQuery(page, '无废城市');
	expect(status).not.toContain('索引没有响应');
});

test('does not wait for an index that is late', async ({ page }) => {
	await page.route('**/pagefind/index/**', () => new Promise(() => undefined));
	expect(await findNodes(page, '无废城市')).toEqual(placesThatHold('zh', '无废城市'));
	await expect(page.locator('[data-search-status]')).toContainText('索引没有响应');
});

test('says what to do when neither index nor text arrives, and tries again', async ({ page }) => {
	const all = /\/(?:pagefind\/.+|search\/\w+\.json)$/u;
	await page.route(all, (route) => route.abort());
	await page.goto('/zh/search/?q=无废城市');
	await expect(panel(page)).toHaveAttribute('data-search-state', 'error');
	await expect(page.locator('main input[name=q]')).toHaveValue('无废城市');
	await page.unroute(all);
	await page.getByRole('button', { name: '重试' }).click();
	await expect(panel(page)).toHaveAttribute('data-search-state', 'ready');
});

test('searches in the page where no worker starts', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(globalThis, 'Worker', { value: undefined });
	});
	expect(await findNodes(page, '无废城市')).toEqual(placesThatHold('zh', '无废城市'));
	await expect(page.locator('[data-search-status]')).not.toContainText('索引没有响应');
});

test('loads nothing of the search before a person reaches for it', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	const ofSearch = () =>
		asked.filter((path) => /\/pagefind\/|\/search\/\w+\.json|worker/u.test(path));
	await page.goto('/zh/plan/3/4/2/');
	await page.waitForLoadState('networkidle');
	expect(ofSearch()).toEqual([]);
	await page.locator('header input[name=q]').focus();
	await expect.poll(ofSearch).toContain('/search/zh.json');
	await expect.poll(ofSearch).toContain('/pagefind/pagefind.js');
	// The index is asked for piece by piece: all of it belongs to this page.
	await expect.poll(() => asked.some((path) => path.endsWith('.pf_meta'))).toBe(true);
	await page.waitForLoadState('networkidle');
	await page.goto('about:blank');
	asked.length = 0;
	await page.goto('/zh/search/');
	await page.waitForLoadState('networkidle');
	expect(ofSearch()).toEqual([]);
	await page.locator('main input[name=q]').focus();
	await expect.poll(ofSearch).toContain('/pagefind/pagefind.js');
});
