import { expect, type Page, test } from '@playwright/test';

// The card of a task: a column beside the text where there is room, else a line that opens it. Heads in a long text,
// one sentence a line, and boxes that no longer stand under a task.

const card = (page: Page) => page.locator('[data-card="3.5.1"]');

for (const javaScriptEnabled of [true, false])
	test.describe(javaScriptEnabled ? 'with a script' : 'without JavaScript', () => {
		test.use({ javaScriptEnabled });

		test('on a phone a line opens the card and another closes it', async ({ page }) => {
			await page.setViewportSize({ width: 360, height: 740 });
			for (const [locale, open, close] of [
				['zh', '看任务卡', '收起任务卡'],
				['en', 'Task card', 'Close the task card'],
			] as const) {
				await page.goto(`/${locale}/plan/3/5/1/`);
				await expect(card(page)).toBeHidden();
				await page.getByRole('link', { name: open }).click();
				await expect(card(page)).toBeVisible();
				await expect(card(page)).toBeInViewport();
				await expect(card(page)).toContainText('78%');
				await card(page).getByRole('link', { name: close }).click();
				await expect(card(page)).toBeHidden();
			}
		});

		test('a page in both languages leads to the card', async ({ page }) => {
			await page.goto('/bi/plan/3/5/1/');
			await page.getByRole('link', { name: '看任务卡' }).click();
			await expect(page).toHaveURL(/\/zh\/plan\/3\/5\/1\/#card$/u);
			await expect(card(page)).toBeInViewport();
		});

		test('in a wide window the card is beside the text and stays, and the contents open as a sheet', async ({
			page,
		}) => {
			for (const width of [1100, 1280, 1600]) {
				await page.setViewportSize({ width, height: 800 });
				await page.goto('/zh/plan/3/5/1/');
				await expect(card(page)).toBeVisible();
				await expect(page.locator('.cardline')).toBeHidden();
				const [box, text] = [
					await card(page).boundingBox(),
					await page.locator('.p').first().boundingBox(),
				];
				expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThan(text?.x ?? 0);
				await page.locator('#s20').scrollIntoViewIfNeeded();
				await expect(card(page)).toBeInViewport();
				await expect(page.locator('nav.tree')).toBeHidden();
				await page.locator('.mast').getByRole('link', { name: '目录', exact: true }).click();
				await expect(page.locator('nav.tree')).toBeInViewport();
			}
		});

		test('pages without a card keep the contents beside the text', async ({ page }) => {
			await page.setViewportSize({ width: 1280, height: 800 });
			await page.goto('/zh/plan/3/5/');
			await expect(page.locator('nav.tree')).toBeVisible();
			await expect(page.locator('[data-card]')).toHaveCount(0);
		});

		test('a bold head stands on a line of its own, and the sentence after it begins the next', async ({
			page,
		}) => {
			for (const width of [360, 1280]) {
				await page.setViewportSize({ width, height: 740 });
				await page.goto('/zh/plan/3/5/1/');
				const lines = await page.evaluate(() =>
					['s4', 's5', 's6'].map((id) => {
						const rects = [...(document.getElementById(id)?.getClientRects() ?? [])];
						return [rects[0]?.top ?? 0, rects[rects.length - 1]?.bottom ?? 0] as const;
					}),
				);
				const [before, head, after] = lines;
				expect(head?.[0]).toBeGreaterThan((before?.[1] ?? Infinity) - 4);
				expect(after?.[0]).toBeGreaterThan((head?.[1] ?? Infinity) - 8);
			}
		});
	});

test('a claim of the summary lights its sentence', async ({ page }) => {
	await page.goto('/zh/plan/3/5/1/');
	await page.locator('[data-summary] a').first().click();
	await expect(page).toHaveURL(/#s3$/u);
	await expect(page.locator('#s3')).toBeInViewport();
});

for (const [from, to] of [
	['/zh/plan/3/5/4/#box-4-2-s1', '/zh/plan/box/4/#item-2-s1'],
	['/en/plan/3/5/4/#box-4-2', '/en/plan/box/4/#item-2'],
	['/bi/plan/3/5/4/?to=box-4-2-s2#box-4-2-s1', '/bi/plan/box/4/#item-2-s1'],
] as const)
	test(`an address of a box that once stood under a task leads to the box: ${from}`, async ({
		page,
	}) => {
		await page.goto(from);
		await expect(page).toHaveURL((url) => `${url.pathname}${url.hash}` === to);
		await expect(page.locator(`[id="${to.split('#')[1]}"]`)).toBeInViewport();
	});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('an address of the box leads to the link to it', async ({ page }) => {
		await page.goto('/zh/plan/3/5/4/#box-4');
		await expect(page.getByRole('link', { name: '治水重大工程' }).last()).toBeInViewport();
	});
});

test('each sentence has its line, where a reader has chosen it, on every page', async ({
	page,
}) => {
	await page.goto('/zh/plan/3/7/2/');
	await page.locator('.prefs > summary').click();
	await page.getByLabel('一句一行', { exact: true }).check();
	const starts = () =>
		page.evaluate(() =>
			[...document.querySelectorAll('.p .n')].map((number) =>
				Math.round(number.getBoundingClientRect().left),
			),
		);
	expect(new Set(await starts()).size).toBe(1);
	await page.goto('/zh/plan/3/5/1/');
	expect(new Set(await starts()).size).toBe(1);
});

test('hits of a search say what their places are about', async ({ page }) => {
	await page.goto('/zh/search/?q=污水零直排区');
	const hit = page.locator('[data-search-results] [data-node="3.5.1"]');
	await expect(hit.locator('.brieflet')).toContainText('本站解读');
	await expect(hit.locator('.brieflet')).toContainText('98%');
});
