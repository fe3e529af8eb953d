import { expect, test } from '@playwright/test';
import { plan, sentenceText } from './plan.ts';

const idsOf = (node: string) =>
	plan.nodes.find(({ id }) => id === node)?.sentences.map(({ id }) => id) ?? [];

test('a link with a range shows just these places, in its order, in the language of the page', async ({
	page,
}) => {
	await page.goto('/zh/set/?ids=box-4.2,3.5.3-3.5.4');
	const shown = page.locator('.set [data-sentence]');
	const expected = [...idsOf('box-4.2'), ...idsOf('3.5.3'), ...idsOf('3.5.4')];
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
	await expect(page.locator('main [role=status]')).toHaveText('Not in the plan: 9.9');
	await expect(page.locator('.tally')).toContainText('has 1 entry');
	await expect(page.locator('.set [data-sentence]')).toHaveCount(idsOf('3.4.2').length);
});

test('a sentence alone is shown as one, with its place, and a table as print has it', async ({
	page,
}) => {
	await page.goto('/zh/set/?ids=三（八）2，第 3 句；table-2');
	await expect(page.locator('.tally')).toContainText('共 2 条');
	await expect(page.locator('.set [data-sentence]')).toHaveText([sentenceText('3.8.2/s3')]);
	await expect(page.locator('.set .cited').first()).toContainText('三（八）2，第 3 句');
	await expect(page.locator('.set .cited').first()).toContainText('/zh/plan/3/8/2/#s3');
	await expect(page.locator('.set #table-2 tbody tr')).toHaveCount(21);
	await expect(page.locator('.unofficial')).toBeHidden();
	await page.getByLabel('中英对照').check();
	// English stands there: whose words prevail is said.
	await expect(page.locator('.unofficial')).toBeVisible();
});

test('a sentence whose task is listed is marked in it, and shown once', async ({ page }) => {
	await page.goto('/zh/set/?ids=3.5.1-3.5.2,3.5.1/s17');
	await expect(page.locator('.set .chosen')).toHaveText([sentenceText('3.5.1/s17')]);
	await expect(page.locator('.set [data-sentence="3.5.1/s17"]')).toHaveCount(1);
});

test('rows of a table are shown as rows, neighbours together, with what print merges', async ({
	page,
}) => {
	await page.goto('/zh/set/?ids=i13,i14,a-7b');
	await expect(page.locator('.set table')).toHaveCount(2);
	const rows = page.locator('.set tbody tr');
	await expect(rows).toHaveCount(3);
	await expect(rows.nth(0)).toContainText(/生态建设.*13.*森林覆盖率/u);
	await expect(rows.nth(1)).toContainText(/生态建设.*14.*生态保护红线/u);
	await expect(page.locator('.set .cited').first()).toContainText('表 2，第 13 项；表 2，第 14 项');
	// Among other words a table has its title.
	await page.goto('/zh/set/?ids=2.3.2');
	await expect(page.locator('.set caption')).toContainText(/^表 2 /u);
});

test('bold run-in heads, subscripts and the editors’ notes are there, as on the page of the task', async ({
	page,
}) => {
	await page.goto('/zh/set/?ids=3.5.1,3.4.2');
	await expect(page.locator('.set strong').first()).toHaveText('持续推进工业污染防治。');
	await expect(page.locator('.set sub').first()).toHaveText('x');
	const notes = page.locator('.set .noted');
	await expect(notes.filter({ hasText: '三（四）2作“全面淘汰”' })).toHaveCount(1);
	await page.goto('/zh/set/?ids=3.4.2/s1');
	await expect(page.locator('.set [data-sentence]')).toHaveCount(1);
	await expect(page.locator('.set .noted').filter({ hasText: '全面淘汰' })).toHaveCount(0);
});

test('without the data file the page says so, and another try works', async ({ page }) => {
	await page.route('**/en/list.json', (route) => route.abort(), { times: 1 });
	await page.goto('/en/set/?ids=3.4.2');
	await expect(page.locator('main [role=status]')).toContainText('did not load');
	await page.getByRole('button', { name: 'Show' }).click();
	await expect(page.locator('.set [data-sentence]')).toHaveCount(idsOf('3.4.2').length);
});

test('without JavaScript the page lists every place', async ({ browser }) => {
	const page = await browser.newPage({ javaScriptEnabled: false });
	await page.goto('/zh/set/?ids=3.4.2');
	await expect(page.getByText('清单需要 JavaScript')).toBeVisible();
	await page.getByRole('link', { name: /加强固定源污染综合治理/u }).click();
	await expect(page).toHaveURL(/\/zh\/plan\/3\/4\/2\/$/u);
	await page.close();
});
