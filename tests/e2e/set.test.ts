import { expect, test } from '@playwright/test';
import { plan, sentenceText } from './plan.ts';

const idsOf = (node: string) =>
	plan.nodes.find(({ id }) => id === node)?.sentences.map(({ id }) => id) ?? [];

test('a link with a range shows just these places, in reading order, in the language of the page', async ({
	page,
}) => {
	await page.goto('/zh/set/?ids=box-4.2,3.5.3-3.5.4');
	const shown = page.locator('.set [data-sentence]');
	const expected = [...idsOf('3.5.3'), ...idsOf('3.5.4'), ...idsOf('box-4.2')];
	await expect(shown).toHaveCount(expected.length);
	expect(
		await shown.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.sentence)),
	).toEqual(expected);
	expect(await shown.allTextContents()).toEqual(expected.map(sentenceText));
	await expect(page.getByRole('heading', { name: '全部章节' })).toBeHidden();
});

test('both languages stand sentence by sentence, and the choice is in the address', async ({
	page,
}) => {
	await page.goto('/en/set/?ids=3.8.2');
	await page.getByLabel('Chinese and English').check();
	await page.getByRole('button', { name: 'Show' }).click();
	await expect(page).toHaveURL(/\/en\/set\/\?ids=3\.8\.2&both=1$/u);
	await expect(page.locator('.set [data-sentence]')).toHaveCount(2 * idsOf('3.8.2').length);
	await expect(page.locator('.set [lang="zh-Hans"] [data-sentence="3.8.2/s1"]')).toHaveText(
		sentenceText('3.8.2/s1'),
	);
	await page.goBack();
	await expect(page.locator('.set [data-sentence]')).toHaveCount(idsOf('3.8.2').length);
});

test('what the plan does not have is told, and the rest is shown', async ({ page }) => {
	await page.goto('/en/set/?ids=9.9,3.4.2');
	await expect(page.locator('main [role=status]')).toHaveText('1 section · Not in the plan: 9.9');
	await expect(page.locator('.set [data-sentence]')).toHaveCount(idsOf('3.4.2').length);
});

test('a place is known by its printed number, a sentence is marked, a table is led to', async ({
	page,
}) => {
	await page.goto('/zh/set/?ids=三（八）2，第 3 句；table-2&both=1');
	await expect(page.locator('main [role=status]')).toContainText('显示 2 个章节');
	await expect(page.locator('.set .chosen').first()).toHaveText(sentenceText('3.8.2/s3'));
	await expect(page.locator('.set #table-2')).toContainText('表格请点标题打开');
	// English stands there: whose words prevail is said.
	await expect(page.locator('.unofficial')).toBeVisible();
});

test('without the data file the page says so, and another try works', async ({ page }) => {
	await page.route('**/data/plan.json', (route) => route.abort(), { times: 1 });
	await page.goto('/en/set/?ids=3.4.2');
	await expect(page.locator('main [role=status]')).toContainText('did not load');
	await page.getByRole('button', { name: 'Show' }).click();
	await expect(page.locator('.set [data-sentence]')).toHaveCount(idsOf('3.4.2').length);
});

test('without JavaScript the page lists every place', async ({ browser }) => {
	const page = await browser.newPage({ javaScriptEnabled: false });
	await page.goto('/zh/set/?ids=3.4.2');
	await expect(page.getByText('未启用 JavaScript 时')).toBeVisible();
	await page.getByRole('link', { name: /加强固定源污染综合治理/u }).click();
	await expect(page).toHaveURL(/\/zh\/plan\/3\/4\/2\/$/u);
	await page.close();
});
