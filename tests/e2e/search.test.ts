import { expect, test } from '@playwright/test';
import { nodesThatHold } from './nodes-that-hold.ts';
import { findNodes, panel } from './search-panel.ts';

test('names the sentence, marks the words in it, and leads to it', async ({ page }) => {
	await page.goto('/zh/search/');
	await expect(panel(page)).toHaveAttribute('data-search-state', 'idle');
	await page.locator('main input').fill('千吨万人');
	await expect(panel(page)).toHaveAttribute('data-search-state', 'ready');
	await expect(page).toHaveURL(/\?q=/u);
	const sentence = page.locator('[data-node="3.5.4"] [data-sentence="3.5.4/s3"]');
	await expect(sentence.locator('mark').first()).toHaveText('千吨万人');
	await page.locator('[data-node="3.5.4"] a[href$="#s3"]').click();
	await expect(page).toHaveURL(/\/zh\/plan\/3\/5\/4\/#s3$/u);
	await page.goBack();
	await expect(page.locator('[data-node="3.5.4"]')).toBeVisible();
});

test('finds rows of tables, which are no nodes', async ({ page }) => {
	await page.goto('/zh/search/?q=黑臭水体');
	await expect(panel(page)).toHaveAttribute('data-search-state', 'ready');
	await expect(page.locator('[data-search-results] [data-row]')).toHaveCount(1);
	const row = page.locator('[data-row="table-1/a-2"]');
	await expect(row).not.toHaveAttribute('data-node');
	await row.getByRole('link').first().click();
	await expect(page).toHaveURL(/\/zh\/results\/#a-2$/u);
	await expect(page.locator('tr#a-2')).toContainText('黑臭水体');
});

test('goes back from query to query, and from an emptied one', async ({ page }) => {
	await page.goto('/zh/about/');
	await page.goto('/zh/search/');
	const input = page.locator('main input');
	for (const query of ['饮用水', '森林']) {
		await input.fill(query);
		await expect(page.locator('[data-search-status]')).toContainText(`“${query}”`);
		await input.press('Enter');
	}
	await input.fill('');
	await expect(panel(page)).toHaveAttribute('data-search-state', 'idle');
	await expect(page.locator('[data-search-results] > *')).toHaveCount(0);
	await expect(page).toHaveURL(/\/zh\/search\/$/u);
	for (const query of ['森林', '饮用水']) {
		await page.goBack();
		await expect(input).toHaveValue(query);
		await expect(page.locator('[data-search-status]')).toContainText(`“${query}”`);
	}
	await page.goForward();
	await expect(input).toHaveValue('森林');
	await page.goBack();
	await page.goBack();
	await expect(page).toHaveURL(/\/zh\/about\/$/u);
});

test('says plainly that something is not there', async ({ page }) => {
	await page.goto('/zh/search/?q=核电站');
	await expect(panel(page)).toHaveAttribute('data-search-state', 'ready');
	await expect(page.locator('[data-search-status]')).toContainText('都没有“核电站”');
	await expect(page.locator('[data-search-results] > *')).toHaveCount(0);
	await expect(page.locator('[data-search-more]')).toBeHidden();
});

for (const query of [
	'<img src=x onerror=alert(1)>',
	'"',
	'。，',
	'((([',
	'😀',
	'\u202e',
	'a'.repeat(5000),
])
	test(`takes ${JSON.stringify(query.slice(0, 30))} as words and nothing more`, async ({
		page,
	}) => {
		const faults: string[] = [];
		page.on('pageerror', ({ message }) => faults.push(message));
		page.on('dialog', () => faults.push('dialog'));
		await page.goto('/zh/search/');
		await page.locator('main input').fill(query);
		await page.locator('main input').press('Enter');
		await expect(panel(page)).toHaveAttribute('data-search-state', 'ready');
		await expect(page.locator('main img')).toHaveCount(0);
		expect(faults).toEqual([]);
	});

test('reads the text itself when the index does not arrive', async ({ page }) => {
	await page.route('**/pagefind/**', (route) => route.abort());
	expect(await findNodes(page, '无废城市')).toEqual(nodesThatHold('无废城市'));
	await expect(page.locator('[data-search-status]')).toContainText('索引不可用');
});

test('says what to do when neither index nor text arrives, and tries again', async ({ page }) => {
	await page.route(/\/(?:pagefind|data)\//u, (route) => route.abort());
	await page.goto('/zh/search/?q=无废城市');
	await expect(panel(page)).toHaveAttribute('data-search-state', 'error');
	await expect(page.locator('main input')).toHaveValue('无废城市');
	await page.unroute(/\/(?:pagefind|data)\//u);
	await page.getByRole('button', { name: '重试' }).click();
	await expect(panel(page)).toHaveAttribute('data-search-state', 'ready');
});

test('loads nothing of the search before a person reaches for it', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto('/zh/plan/3/4/2/');
	await page.goto('/zh/search/');
	expect(asked.filter((url) => url.includes('/pagefind/'))).toEqual([]);
	await page.locator('main input').focus();
	await expect.poll(() => asked.some((url) => url.includes('/pagefind/'))).toBe(true);
});

test('finds in English the sentences of the English edition', async ({ page }) => {
	await page.goto('/en/search/?q="zero-waste city"');
	await expect(panel(page)).toHaveAttribute('data-search-state', 'ready');
	const hit = page.locator('[data-node="3.7.5"] [data-sentence="3.7.5/s4"]');
	await expect(hit.locator('mark')).toHaveText('zero-waste city');
	await expect(hit).toHaveAttribute('lang', 'en');
	await expect(page.locator('[data-search-results] :lang(zh)')).toHaveCount(0);
	await page.locator('[data-node="3.7.5"] a[href$="#s4"]').click();
	await expect(page).toHaveURL(/\/en\/plan\/3\/7\/5\/#s4$/u);
	await expect(page.locator('#s4')).toContainText('By the end of 2023');
});

test('names a place without a printed title once, by its identifier', async ({ page }) => {
	await page.goto('/zh/search/?q=制定本规划');
	await expect(page.locator('[data-node="preamble"] h2')).toHaveText('preamble');
});
