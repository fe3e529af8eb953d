import { expect } from '@playwright/test';
import { openSearch, panel, typeQuery } from './search-panel.ts';
import { test } from './without-index.ts';

// What the search page offers, and does with what it is told. What queries mean: tests/site/search-syntax.test.ts.

test('is ready to be typed into, and offers topics, places and questions until one types', async ({
	page,
}) => {
	await page.goto('/zh/search/');
	const input = page.locator('main input[name=q]');
	await expect(input).toBeFocused();
	const doors = page.locator('.before');
	await expect(doors.getByRole('link', { name: '噪声', exact: true })).toBeVisible();
	await page.keyboard.type('12345');
	await expect(panel(page)).toHaveAttribute('data-search-state', 'ready');
	await expect(doors).toBeHidden();
	await input.fill('');
	await expect(doors).toBeVisible();
	// They lead to answers, not to a search for what the plan words otherwise.
	await doors.getByRole('link', { name: '到哪里投诉、举报' }).click();
	await expect(page).toHaveURL(/\/zh\/questions\/#where-to-complain$/u);
	await expect(page.locator('#where-to-complain')).toBeInViewport();
	await page.goto('/zh/search/?q=12345');
	await expect(page.locator('[data-search-results] .hit')).not.toHaveCount(0);
	await expect(doors).toBeHidden();
	await expect(input).not.toBeFocused();
});

test('on a touch screen the page stays in view, and no link is wider than it', async ({
	browser,
}) => {
	const context = await browser.newContext({
		viewport: { width: 320, height: 640 },
		hasTouch: true,
		isMobile: true,
	});
	const page = await context.newPage();
	for (const locale of ['zh', 'en']) {
		await page.goto(`/${locale}/search/`);
		await expect(page.locator('.before h2').first()).toBeInViewport();
		await expect(page.locator('main input[name=q]')).not.toBeFocused();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
	}
	await context.close();
});

test('what is offered does not show where the address asks for something', async ({ page }) => {
	// The script of the page is late.
	await page.route('**/_astro/SearchPanel*', async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 400));
		await route.continue();
	});
	await page.goto('/zh/search/?q=噪声', { waitUntil: 'commit' });
	await expect(page.locator('main input[name=q]')).toBeVisible();
	await expect(page.locator('.before')).toBeHidden();
	await expect(panel(page)).toHaveAttribute('data-search-state', 'ready');
});

test('each way by which something was found can be switched off, and on again', async ({
	page,
}) => {
	await page.goto('/zh/search/?q=wufeichengshi');
	const also = page.locator('[data-search-also]');
	const pinyin = also.getByRole('checkbox', { name: /^拼音：“无废城市”/u });
	await expect(pinyin).toBeChecked();
	await expect(also.locator('mark').first()).toHaveText('无废城市');
	await expect(page.locator('[data-search-status]')).toContainText(/^按“无废城市”查到 \d+ 处/u);
	// The box is drawn anew with what is found then.
	await pinyin.click();
	await expect(page).toHaveURL(/without=pinyin/u);
	await expect(also.locator('.hit')).toHaveCount(0);
	await expect(also.getByRole('checkbox', { name: '拼音' })).toBeFocused();
	await also.getByRole('checkbox', { name: '拼音' }).click();
	await expect(page).not.toHaveURL(/without=/u);
	await expect(also.locator('.hit')).not.toHaveCount(0);
	await page.locator('[name=also]').uncheck();
	await expect(page).toHaveURL(/also=0/u);
	await expect(also).toBeHidden();
	// What the ways name with its number is not told twice.
	await page.goto('/en/search/?q=rubbish');
	await expect(also.getByRole('checkbox', { name: /“household waste” \d+/u })).toBeChecked();
	await expect(page.locator('[data-search-parts]')).toBeEmpty();
});

test('what stands in the other language leads to its page there, with its marks', async ({
	page,
}) => {
	await openSearch(page, 'zh');
	await typeQuery(page, 'zero-waste');
	await page.locator('[data-search-also] [data-node="3.7.5"] a.n').first().click();
	await expect(page).toHaveURL(/\/en\/plan\/3\/7\/5\/\?q=/u);
	await expect(page.locator('main mark').first()).toHaveText(/zero-waste/iu);
});

test('a place that the query cites is offered, and Enter leads to it', async ({ page }) => {
	await openSearch(page, 'zh');
	await typeQuery(page, '三（四）2，第7句');
	await expect(page.locator('[data-cited]')).toHaveAttribute('href', '/zh/plan/3/4/2/#s7');
	await page.locator('main input[name=q]').press('Enter');
	await expect(page).toHaveURL(/\/zh\/plan\/3\/4\/2\/#s7$/u);
});

test('a filter that is chosen by keyboard keeps the focus', async ({ page }) => {
	await page.goto('/zh/search/?q=无废城市');
	await expect(panel(page)).toHaveAttribute('data-search-state', 'ready');
	await page.locator('[name=kind][value=""]').focus();
	await page.keyboard.press('ArrowDown');
	await expect(page).toHaveURL(/kind=task/u);
	await expect(page.locator('[name=kind][value=task]')).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await expect(page.locator('[name=kind]:focus')).not.toHaveValue('task');
});

test('a sentence or a row with a note has its mark, which leads to the note', async ({ page }) => {
	await page.goto('/en/search/?q=“1433”');
	// Notes on the sentence that opens 1.1, and on row 3 of table 2: content/notes.yaml.
	const mark = page.locator('[data-note="codes-without-list"]').first();
	await expect(mark).toBeVisible();
	await page.goto('/zh/search/?q=黑臭水体');
	await expect(
		page.locator('[data-row="table-1/a-2"] [data-note=inferior-class-v-2015]'),
	).toHaveCount(1);
	await page.locator('[data-row="table-1/a-2"] [data-note=inferior-class-v-2015]').click();
	await expect(page).toHaveURL(/\/zh\/notes\/#inferior-class-v-2015$/u);
	await expect(page.locator('#inferior-class-v-2015')).toBeInViewport();
});

test('prints what was looked for, how much there is, and the hits, without buttons', async ({
	page,
}) => {
	await page.goto('/zh/search/?q=无废城市');
	await expect(panel(page)).toHaveAttribute('data-search-state', 'ready');
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('[data-search-status]')).toContainText('“无废城市”：6 处');
	await expect(page.locator('.hit')).toHaveCount(5);
	for (const part of await page.locator('main :is(button, input, select, summary)').all())
		await expect(part).toBeHidden();
});
