import { expect, type Page, test } from '@playwright/test';

/** Where the two texts of a sentence stand on the page. */
const boxes = async (page: Page, id: string) => {
	const texts = page.locator(`#${id} > p`);
	const [zh, en] = [await texts.first().boundingBox(), await texts.last().boundingBox()];
	if (!zh || !en) throw new Error(`${id} is not shown`);
	return { zh, en };
};
const areColumns = async (page: Page) => {
	const { zh, en } = await boxes(page, 's1');
	return en.x > zh.x + zh.width / 2;
};

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('both texts of every sentence begin on one line, however long they are', async ({
		page,
	}) => {
		await page.setViewportSize({ width: 1280, height: 800 });
		await page.goto('/bi/plan/3/5/1/');
		const count = await page.locator('[data-sentence]').count();
		expect(count).toBeGreaterThan(15);
		for (let number = 1; number <= count; number += 1) {
			const { zh, en } = await boxes(page, `s${number}`);
			expect(Math.abs(zh.y - en.y), `s${number}`).toBeLessThan(4);
			expect(en.x, `s${number}`).toBeGreaterThan(zh.x + zh.width);
		}
	});

	test('one under the other where it is narrow, or where one asks for it', async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 700 });
		await page.goto('/bi/plan/3/4/2/');
		expect(await areColumns(page)).toBe(false);
		await page.setViewportSize({ width: 1280, height: 800 });
		expect(await areColumns(page)).toBe(true);
		await page.locator('label[for=interleaved]').click();
		expect(await areColumns(page)).toBe(false);
	});
});

test('the view is kept, goes into the address, and an address comes first', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto('/bi/plan/3/4/2/');
	await page.locator('label[for=interleaved]').click();
	await expect(page).toHaveURL(/\?read=interleaved$/u);
	await page.goto('/bi/plan/3/4/3/');
	expect(await areColumns(page)).toBe(false);
	await page.goto('/bi/plan/3/4/3/?read=columns');
	expect(await areColumns(page)).toBe(true);
});

test('hovering one language of a sentence lights both', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto('/bi/plan/3/4/2/');
	const background = () =>
		page
			.locator('.pair', { has: page.locator('#s3') })
			.evaluate((element) => getComputedStyle(element).backgroundColor);
	const before = await background();
	await page.locator('#s3 > p').last().hover();
	expect(await background()).not.toBe(before);
});

test('what is read last is where a short link leads', async ({ page }) => {
	await page.goto('/zh/plan/3/4/2/#s5');
	await page.locator('.modes').getByRole('link', { name: '对照' }).click();
	await expect(page).toHaveURL(/\/bi\/plan\/3\/4\/2\/#s5$/u);
	await expect(page.locator('#s5')).toBeInViewport();
	await page.goto('/box-4.2/#s1');
	await expect(page).toHaveURL(/\/bi\/plan\/box\/4\/#item-2-s1$/u);
	await page.locator('.modes').getByRole('link', { name: 'English' }).click();
	await expect(page).toHaveURL(/\/en\/plan\/box\/4\/#item-2-s1$/u);
	await page.goto('/3.4.2/');
	await expect(page).toHaveURL(/\/en\/plan\/3\/4\/2\/$/u);
});

test('easy reading and the theme are kept, and have one column at any width', async ({ page }) => {
	await page.setViewportSize({ width: 1600, height: 900 });
	await page.goto('/zh/plan/3/4/2/');
	const root = page.locator('html');
	const size = () => root.evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
	const before = await size();
	await page.locator('.prefs > summary').click();
	await page.getByRole('checkbox', { name: /^关怀版/u }).check();
	await page.getByLabel('夜间').check();
	await page.goto('/en/plan/3/4/2/');
	await expect(root).toHaveAttribute('data-mode', 'care');
	await expect(root).toHaveCSS('background-color', 'rgb(0, 0, 0)');
	expect(await size()).toBeCloseTo(before * 1.375, 1);
	await expect(page.locator('.tree')).toBeHidden();
	await page.goto('/bi/plan/3/4/2/');
	expect(await areColumns(page)).toBe(false);
});

test('a reader who comes back is offered the place where they stopped', async ({ page }) => {
	await page.goto('/zh/');
	await expect(page.locator('[data-last-place]')).toBeHidden();
	await page.goto('/zh/plan/3/5/1/');
	await page.locator('#s9').evaluate((element) => {
		element.scrollIntoView({ block: 'start', behavior: 'instant' });
	});
	await expect(page.locator('.place')).toHaveText('三（五）1，第 9 句');
	await page.goto('/zh/');
	await page.locator('[data-last-place] a').click();
	await expect(page).toHaveURL(/\/zh\/plan\/3\/5\/1\/#s9$/u);
	await expect(page.locator('#s9')).toBeInViewport();
});

test('the contents are found by words, and show where one is', async ({ page }) => {
	await page.goto('/zh/plan/3/4/2/');
	const tree = page.locator('.tree');
	// The card of a task stands where other pages have the contents, which open as a sheet.
	await page.locator('.mast').getByRole('link', { name: '目录', exact: true }).click();
	await expect(tree.locator('[aria-current=page]')).toBeInViewport();
	await expect(tree.getByRole('link', { name: '推进固体废物源头减量化' })).toBeHidden();
	await tree.getByPlaceholder('筛选目录').fill('固体废物');
	await expect(tree.getByRole('link', { name: '推进固体废物源头减量化' })).toBeVisible();
	await expect(tree.getByRole('link', { name: '强化噪声污染防治' })).toBeHidden();
	await tree.getByPlaceholder('筛选目录').fill('');
	await expect(tree.getByRole('link', { name: '强化噪声污染防治' })).toBeVisible();
});
