import { expect } from '@playwright/test';
import { sentenceText } from './plan.ts';
import { openSearch, panel, typeQuery } from './search-panel.ts';
import { test } from './without-index.ts';

test('names the sentence, marks the words in it, and leads to them', async ({ page }) => {
	await page.goto('/zh/search/');
	await expect(panel(page)).toHaveAttribute('data-search-state', 'idle');
	await page.locator('main input[name=q]').fill('千吨万人');
	await expect(panel(page)).toHaveAttribute('data-search-state', 'ready');
	await expect(page).toHaveURL(/\?q=/u);
	const sentence = page.locator('[data-node="3.5.4"] [data-sentence="3.5.4/s3"]');
	await expect(sentence.locator('mark').first()).toHaveText('千吨万人');
	await page.locator('[data-node="3.5.4"] a[href$="#s3"]').click();
	await expect(page).toHaveURL(/\/zh\/plan\/3\/5\/4\/\?q=[^#]+#s3$/u);
	const times = sentenceText('3.5.4/s3').split('千吨万人').length - 1;
	await expect(page.locator('#s3 mark')).toHaveText(Array(times).fill('千吨万人') as string[]);
	await page.goBack();
	await expect(page.locator('[data-node="3.5.4"]')).toBeVisible();
});

test('leads through the places on a page, and takes the marks away', async ({ page }) => {
	await page.goto('/zh/plan/3/5/?q=饮用水#3-5-4');
	const bar = page.getByRole('navigation', { name: '搜索标记' });
	const here = page.locator('mark.here');
	await expect(bar).toContainText(/第 \d+ 处，共 \d+ 处：“饮用水”/u);
	const first = await page.locator('main mark').count();
	expect(first).toBeGreaterThan(3);
	const before = await here.evaluate((mark) => mark.getBoundingClientRect().top + scrollY);
	await bar.getByRole('button', { name: '下一处' }).click();
	await expect(here).toBeInViewport();
	expect(await here.evaluate((mark) => mark.getBoundingClientRect().top + scrollY)).not.toBe(
		before,
	);
	await bar.getByRole('button', { name: '关闭' }).click();
	await expect(page.locator('main mark')).toHaveCount(0);
	await expect(page).toHaveURL(/\/zh\/plan\/3\/5\/#3-5-4$/u);
});

test('marks in both languages where both stand, across typography', async ({ page }) => {
	await page.goto('/bi/plan/3/4/1/?q=PM2.5#s1');
	await expect(page.locator('#s1 p[lang|=zh] mark').first()).toBeVisible();
	await expect(page.locator('#s1 p[lang=en] mark').first()).toBeVisible();
	const marked = await page.locator('#s1 p[lang|=zh] mark').allTextContents();
	expect(marked.join('')).toBe('PM2.5');
});

test('what cannot be copied is shown and selected, once', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'clipboard', { value: undefined });
		Object.defineProperty(document, 'execCommand', { value: () => false });
	});
	await page.goto('/en/search/?q=千吨万人');
	const passage = page.locator('.passage', { has: page.locator('[data-sentence="3.5.4/s3"]') });
	const button = passage.locator('[data-act=link]');
	await button.click();
	await expect(button).toContainText('did not allow copying');
	await button.click();
	await expect(passage.locator('[data-by-hand]')).toHaveText(/\/3\/5\/4\/#s3$/u);
	const selected = await page.evaluate(() => getSelection()?.toString());
	expect(selected).toMatch(/^http\S+\/3\/5\/4\/#s3$/u);
});

test('finds rows of tables, which are no nodes', async ({ page }) => {
	// A place without a printed title is named by its kind.
	await page.goto('/zh/search/?q=制定本规划');
	await expect(page.locator('[data-node="preamble"] h2')).toHaveText('引言');
	await page.goto('/zh/search/?q=黑臭水体');
	await expect(panel(page)).toHaveAttribute('data-search-state', 'ready');
	await expect(page.locator('[data-search-results] [data-row]')).toHaveCount(1);
	const row = page.locator('[data-row="table-1/a-2"]');
	await expect(row).not.toHaveAttribute('data-node');
	await row.getByRole('link').first().click();
	await expect(page).toHaveURL(/\/zh\/results\/\?q=[^#]+#a-2$/u);
	await expect(page.locator('tr#a-2')).toContainText('黑臭水体');
	await expect(page.locator('tr#a-2 mark')).toHaveText('黑臭水体');
});

test('goes back from query to query, and from an emptied one', async ({ page }) => {
	await page.goto('/zh/about/');
	await page.goto('/zh/search/');
	const input = page.locator('main input[name=q]');
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

test('says plainly that something is not there, and what of it is', async ({ page }) => {
	await page.goto('/zh/search/?q=外星人');
	await expect(panel(page)).toHaveAttribute('data-search-state', 'ready');
	await expect(page.locator('[data-search-status]')).toContainText(
		'中文原文和英文译文里都没有“外星人”',
	);
	await expect(page.locator('[data-search-results] > *')).toHaveCount(0);
	await expect(page.locator('[data-search-more]')).toBeHidden();
	await page.goto('/zh/search/?q=零废弃');
	await page.locator('[data-search-parts]').getByRole('link', { name: '废弃' }).click();
	await expect(page.locator('[data-search-status]')).toContainText('“废弃”');
	expect(await page.locator('main input[name=q]').inputValue()).toBe('废弃');
});

test('walks through the hits by the arrow keys', async ({ page }) => {
	await page.goto('/zh/search/?q=千吨万人');
	await expect(panel(page)).toHaveAttribute('data-search-state', 'ready');
	await page.locator('main input[name=q]').focus();
	await page.keyboard.press('ArrowDown');
	await expect(page.locator('.hit h2 a').first()).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await expect(page.locator('.hit .n').first()).toBeFocused();
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('ArrowUp');
	await expect(page.locator('main input[name=q]')).toBeFocused();
});

test('copies a passage with its source, and shows it in the other language', async ({
	page,
	context,
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/zh/search/?q=千吨万人');
	const passage = page.locator('.passage', { has: page.locator('[data-sentence="3.5.4/s3"]') });
	await passage.getByRole('button', { name: '复制引文' }).click();
	await expect(passage.getByRole('button', { name: '已复制' })).toBeVisible();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	const sentence = await page.locator('[data-sentence="3.5.4/s3"]').textContent();
	expect(copied).toContain(sentence ?? 'no sentence');
	expect(copied).toContain('衢发改发〔2021〕46号');
	expect(copied).toContain('三（五）4，第 3 句');
	expect(copied).toMatch(/\/zh\/plan\/3\/5\/4\/#s3$/u);
	await passage.getByRole('button', { name: '英文' }).click();
	await expect(passage.locator('[lang=en]')).toContainText('10,000 people');
});

test('with larger type, options and filters are folded, and grow with it', async ({ page }) => {
	await page.addInitScript(() => {
		localStorage.setItem('plan-explorer:/', '{"care":true}');
	});
	await page.goto('/zh/search/?q=PM2.5');
	await expect(page.locator('.hit h2').first()).toBeInViewport();
	await page.setViewportSize({ width: 360, height: 740 });
	// One fold has all of it.
	await expect(page.locator('search-page summary')).toHaveCount(1);
	await page.locator('.options > summary').click();
	await expect(page.locator('[name=also]')).toBeVisible();
	// Measured at one moment, as the filters are drawn anew with whatever else is found.
	await expect(page.locator('.options input[name=in]')).not.toHaveCount(0);
	const boxes = await page
		.locator('.options input')
		.evaluateAll((inputs) => inputs.map((input) => input.getBoundingClientRect()));
	for (const { width, height } of boxes) {
		expect(width).toBeCloseTo(height, 0);
		expect(width).toBeGreaterThanOrEqual(22);
	}
	// No number breaks.
	const lines = await page
		.locator('.options label .num')
		.evaluateAll((numbers) => numbers.map((number) => number.getClientRects().length));
	expect(new Set(lines)).toEqual(new Set([1]));
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test('remembers that hits are shown in both languages', async ({ page }) => {
	await page.goto('/zh/search/?q=千吨万人');
	await page.getByLabel('显示英文').check();
	await expect(page.locator('.passage [lang=en]').first()).toBeVisible();
	await expect(page).toHaveURL(/pairs=1/u);
	await page.goto('/zh/search/?q=无废城市');
	await expect(page.locator('.passage [lang=en]').first()).toBeVisible();
	await page.getByLabel('显示英文').uncheck();
	await expect(page.locator('.passage [lang=en]')).toHaveCount(0);
	// What is looked for in both stands once, in both.
	await page.goto('/zh/search/?q=PM2.5&lang=both');
	const hit = page.locator('[data-node="3.4.1"] .passage').first();
	await expect(hit.locator('[lang|=zh] mark')).toHaveText('PM2.5');
	await expect(hit.locator('[lang=en] mark')).toHaveText('PM2.5');
	await expect(page.locator('[data-sentence="3.4.1/s1"]')).toHaveCount(1);
});

test('tells the range where a number goes beyond the plan', async ({ page }) => {
	// Ten boxes, fifty tasks; chapter 3 has twelve sections.
	for (const [path, told] of [
		['en/search/?q=box 11', 'The boxes of the plan are numbered 1–10.'],
		['zh/search/?q=第51项任务', '规划有第 1—50 项任务。'],
		['en/search/?q=3.13', 'Part 3 has sections 1–12.'],
	] as const) {
		await page.goto(`/${path}`);
		await expect(panel(page)).toHaveAttribute('data-search-state', 'ready');
		await expect(panel(page)).toContainText(told);
	}
});

test('gives the hits that the filters leave as CSV', async ({ page }) => {
	await page.goto('/zh/search/?q=无废城市&in=3');
	await expect(panel(page)).toHaveAttribute('data-search-state', 'ready');
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: '下载 CSV' }).click(),
	]);
	expect(file.suggestedFilename()).toBe('无废城市.csv');
	const stream = await file.createReadStream();
	const chunks: Buffer[] = [];
	for await (const chunk of stream) chunks.push(chunk as Buffer);
	const lines = Buffer.concat(chunks).toString('utf8').trimEnd().split('\r\n');
	expect(lines[0]).toBe('\uFEFF编号,所在,类型,查到方式,中文,英文,网址');
	// Two headings and two sentences of chapter 3 hold the words.
	expect(lines.filter((line) => line.includes(',原词,'))).toHaveLength(4);
});

test('narrows by filters, which stand in the address', async ({ page }) => {
	await page.goto('/zh/search/?q=无废城市');
	await expect(panel(page)).toHaveAttribute('data-search-state', 'ready');
	await page.locator('[name=kind][value=heading]').check();
	await expect(page).toHaveURL(/kind=heading/u);
	await expect(page.locator('.hit')).toHaveCount(2);
	await expect(page.locator('[data-search-status]')).toContainText('筛选后 2 处，共 6 处');
	await page.reload();
	await expect(page.locator('.hit')).toHaveCount(2);
	await page.goBack();
	await page.goto('/zh/search/?q=无废城市&in=4');
	await expect(page.locator('.hit')).toHaveCount(1);
	await expect(page.locator('[data-node="4.2"]')).toBeVisible();
	await page.goto('/zh/search/?q=无废城市&by=2023');
	await expect(page.locator('[data-sentence]')).toHaveCount(1);
	await expect(page.locator('[data-sentence="3.7.5/s4"]')).toBeVisible();
	// Where nothing is left, it says where there is something.
	await page.goto('/zh/search/?q=无废城市&in=1');
	await expect(page.locator('[data-search-status]')).toContainText('筛选后 0 处，共 6 处');
	const leads = page.locator('[data-search-parts] li');
	await expect(leads.first()).toHaveText(/不限范围 6.*二、总体要求 1.*三、重点任务 4.*四、\S+ 1$/u);
	await leads.first().getByRole('link', { name: '重点任务' }).click();
	await expect(page).toHaveURL(/in=3$/u);
	await expect(page.locator('[data-search-results] .passage')).not.toHaveCount(0);
});

test('takes whatever is typed as words and nothing more', async ({ page }) => {
	const faults: string[] = [];
	page.on('pageerror', ({ message }) => faults.push(message));
	page.on('dialog', () => faults.push('dialog'));
	await openSearch(page, 'zh');
	for (const query of ['<img src=x onerror=alert(1)>', '((([', '\ud800']) {
		const { status } = await typeQuery(page, query);
		expect(status).not.toBe('');
		await expect(page.locator('main img')).toHaveCount(0);
		expect(await page.locator('main input[name=q]').inputValue()).toBe(query);
	}
	expect(faults).toEqual([]);
});

test('finds in English the sentences of the English edition', async ({ page }) => {
	await page.goto('/en/search/?q="zero-waste city"');
	await expect(panel(page)).toHaveAttribute('data-search-state', 'ready');
	const hit = page.locator('[data-node="3.7.5"] [data-sentence="3.7.5/s4"]');
	await expect(hit.locator('mark')).toHaveText('zero-waste city');
	await expect(hit).toHaveAttribute('lang', 'en');
	await expect(page.locator('[data-search-results] :lang(zh)')).toHaveCount(0);
	await page.locator('[data-node="3.7.5"] a[href$="#s4"]').click();
	await expect(page).toHaveURL(/\/en\/plan\/3\/7\/5\/\?q=[^#]+#s4$/u);
	await expect(page.locator('#s4 mark')).toHaveText('zero-waste city');
});

test('a form on another page leads straight to a place that is cited', async ({ page }) => {
	await page.goto('/zh/about/');
	await page.locator('header input[name=q]').fill('三（四）2');
	await page.locator('header input[name=q]').press('Enter');
	await expect(page).toHaveURL(/\/zh\/plan\/3\/4\/2\/$/u);
	await page.goBack();
	await expect(page).toHaveURL(/\/zh\/about\/$/u);
});

test('gives browsers a description of the search', async ({ page, request }) => {
	await page.goto('/en/');
	const href = await page.locator('link[rel=search]').getAttribute('href');
	expect(href).toBe('/opensearch-en.xml');
	const text = await (await request.get(href ?? '')).text();
	const template = /template="([^"]+)"/u.exec(text)?.[1]?.replaceAll('&amp;', '&') ?? '';
	const address = new URL(template.replace('{searchTerms}', 'forest'));
	await page.goto(address.pathname + address.search);
	await expect(page.locator('[data-search-status]')).toContainText('“forest”');
});
