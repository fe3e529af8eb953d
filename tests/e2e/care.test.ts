import { expect, type Page, test } from '@playwright/test';
import { sentenceText } from './plan.ts';

const chinese = {
	task: '/zh/plan/3/5/1/',
	all: [
		'/zh/',
		'/zh/plan/3/5/1/',
		'/zh/plan/3/4/',
		'/zh/indicators/',
		'/zh/targets/',
		'/zh/search/',
		'/zh/search/?q=污水',
	],
};

const choose = (page: Page, size = 0) =>
	page.addInitScript(
		(kept) => {
			localStorage.setItem('plan-explorer:/', kept);
		},
		JSON.stringify({ care: true, ...(size > 0 && { size }) }),
	);

/** The style of the mode has come. */
const settle = async (page: Page) => {
	await expect(page.locator('.prefs > summary')).toBeHidden();
	if (page.url().includes('?q=')) await page.locator('[data-search-state=ready]').waitFor();
};

/** Words that are shown in type smaller than that of the page, with its size. */
const findSmall = (page: Page) =>
	page.evaluate(() => {
		const body = parseFloat(getComputedStyle(document.body).fontSize);
		const found = new Set<string>();
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const element = node.parentElement;
			if (!element || node.textContent?.trim() === '' || !element.checkVisibility()) continue;
			if (element.closest('script, style, template, noscript, option, .vh:not(:focus)')) continue;
			const range = document.createRange();
			range.selectNodeContents(node);
			if (range.getClientRects().length === 0) continue;
			const size = parseFloat(getComputedStyle(element).fontSize);
			if (size < body - 0.01) found.add(`${size} < ${body}: ${element.outerHTML.slice(0, 90)}`);
		}
		return [...found];
	});

for (const width of [360, 1280])
	test(`in 关怀版 nothing is smaller than the running text, at ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: 740 });
		await choose(page);
		for (const path of [
			...chinese.all,
			'/en/plan/3/5/1/',
			'/en/indicators/',
			'/bi/plan/3/5/1/',
			'/zh/tasks/',
			'/zh/about/',
			'/zh/results/',
		]) {
			await page.goto(path);
			await settle(page);
			expect(
				await page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize)),
			).toBeGreaterThanOrEqual(20);
			expect(await findSmall(page), path).toEqual([]);
			const wide = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(wide, path).toBeLessThanOrEqual(width);
		}
	});

test('the measure of small type sees what it looks for', async ({ page }) => {
	await page.goto('/zh/tasks/');
	expect((await findSmall(page)).length).toBeGreaterThan(5);
});

test('关怀版 is a word in every head, and the way back as well; it is remembered', async ({
	page,
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	for (const [path, on, off] of [
		['/zh/', '关怀版', '普通版'],
		['/en/tasks/', 'Simple view', 'Full view'],
		['/bi/plan/3/5/1/', '关怀版', '普通版'],
	] as const) {
		await page.goto(path);
		await page.getByRole('button', { name: on, exact: true }).click();
		await settle(page);
		await page.reload();
		await settle(page);
		await page.getByRole('button', { name: off, exact: true }).click();
		await expect(page.locator('html')).not.toHaveAttribute('data-mode', /./u);
		await expect(page.getByRole('button', { name: on, exact: true })).toBeVisible();
	}
});

test('a task is its sentences, one a line, and nothing beside them', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await choose(page);
	await page.goto(chinese.task);
	await settle(page);
	const sentences = page.locator('[data-sentence]');
	const boxes = await sentences.evaluateAll((all) => all.map((one) => one.getBoundingClientRect()));
	expect(boxes.length).toBeGreaterThan(19);
	for (const [index, box] of boxes.entries()) {
		expect(box.left).toBe(boxes[0]?.left);
		if (index > 0) expect(box.top).toBeGreaterThanOrEqual((boxes[index - 1]?.bottom ?? 0) - 1);
	}
	expect(
		await page
			.locator('article')
			.first()
			.evaluate((article) => (article as HTMLElement).innerText),
	).toContain(sentenceText('3.5.1/s2'));
	for (const apparatus of [
		'.n',
		'.ref',
		'.notes',
		'.entries',
		'.menu',
		'.head aside',
		'.crumbs li:first-child',
		'.place',
	])
		for (const one of await page.locator(apparatus).all()) await expect(one).toBeHidden();
	const tools = page.locator('.page-tools :is(a, button)').filter({ visible: true });
	await expect(tools).toHaveText(['朗读', '打印']);
	await expect(page.locator('.bar > a').filter({ visible: true })).toHaveText([
		/目录/u,
		/首页/u,
		/搜索/u,
	]);
	// No link in a sentence takes the focus that cannot be seen to be one.
	await page.goto(`${chinese.task}#s5`);
	await expect(page.locator('.menu')).toBeHidden();
});

test('a chart is a list: every row with its name and its values, at any width', async ({
	page,
}) => {
	await choose(page);
	for (const width of [360, 1280]) {
		await page.setViewportSize({ width, height: 740 });
		for (const path of ['/zh/indicators/', '/zh/targets/', '/zh/results/']) {
			await page.goto(path);
			await settle(page);
			for (const drawing of await page.locator('figure svg').all())
				await expect(drawing).toBeHidden();
			const rows = page.locator('figure[data-chart] tbody tr');
			expect(await rows.count()).toBeGreaterThan(15);
			const cells = await rows
				.nth(2)
				.locator('[data-label]:not(:empty)')
				.evaluateAll((all) => all.map((cell) => cell.getBoundingClientRect().top));
			expect(new Set(cells).size).toBe(cells.length);
		}
	}
});

test('what one ticks grows with the words', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await choose(page);
	await page.goto('/zh/search/?q=污水');
	await settle(page);
	await page.locator('.options > summary').click();
	const boxes = await page
		.locator('.options input:is([type=checkbox], [type=radio])')
		.evaluateAll((all) =>
			all.map((one) => one.getBoundingClientRect()).map(({ width, height }) => [width, height]),
		);
	expect(boxes.length).toBeGreaterThan(4);
	for (const [width = 0, height = 0] of boxes) {
		expect(width).toBeGreaterThan(24);
		expect(height).toBeGreaterThan(24);
	}
});

test('the size of type changes in 关怀版 as well', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await choose(page, 2);
	await page.goto('/zh/');
	await settle(page);
	const before = await page.evaluate(() => getComputedStyle(document.body).fontSize);
	await page.getByRole('button', { name: '字号大一级' }).click();
	expect(
		parseFloat(await page.evaluate(() => getComputedStyle(document.body).fontSize)),
	).toBeGreaterThan(parseFloat(before));
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
