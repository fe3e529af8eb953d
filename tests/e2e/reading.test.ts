import { expect, test } from '@playwright/test';
import { sentenceText } from './plan.ts';

test('a sheet on paper names the plan and the place', async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	await page.goto('/zh/plan/3/4/2/');
	await expect(page.locator('.mast .name')).toBeVisible();
	await expect(page.locator('.crumbs')).toContainText('加强协同治理');
	for (const hidden of ['.mast .find', '.mast nav', '.bar'])
		await expect(page.locator(hidden).first()).toBeHidden();
});

test('a link to a sentence lights it and brings it into view', async ({ page }) => {
	await page.goto('/zh/plan/3/5/1/#s18');
	const lit = page.locator('[data-sentence="3.5.1/s18"]');
	await expect(lit).toBeInViewport();
	const colour = (id: string) =>
		page.locator(`#${id}`).evaluate((element) => getComputedStyle(element).backgroundColor);
	expect(await colour('s18')).not.toBe(await colour('s17'));
});

test('a sentence’s number is its link', async ({ page }) => {
	await page.goto('/zh/plan/3/4/2/');
	await page.getByRole('link', { name: '第 5 句' }).click();
	await expect(page).toHaveURL(/\/zh\/plan\/3\/4\/2\/#s5$/u);
});

test('what is selected and copied holds the plan’s words and no sentence number', async ({
	page,
}) => {
	await page.goto('/zh/plan/3/4/1/');
	const copied = await page.evaluate(() => {
		const paragraph = document.querySelector('article .p');
		if (paragraph) getSelection()?.selectAllChildren(paragraph);
		return getSelection()?.toString() ?? '';
	});
	const words = [1, 2, 3, 4].map((n) => sentenceText(`3.4.1/s${n}`)).join('');
	// A word joiner, which has no width, holds a number to its sentence.
	expect(copied.replaceAll('\u2060', '')).toBe(words);
});

test('the language switch keeps the sentence of the address', async ({ page }) => {
	await page.goto('/zh/plan/3/4/#3-4-2-s5');
	await page.locator('.modes').getByRole('link', { name: 'English' }).click();
	await expect(page).toHaveURL(/\/en\/plan\/3\/4\/#3-4-2-s5$/u);
	await expect(page.locator('[data-sentence="3.4.2/s5"]')).toBeInViewport();
});

test('the language switch keeps the sentence that one has scrolled to', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 640 });
	await page.goto('/zh/plan/3/5/1/');
	await page.locator('#s9').evaluate((element) => {
		element.scrollIntoView({ block: 'start', behavior: 'instant' });
	});
	await page.locator('.bar a[href="#more"]').click();
	const partner = page.locator('.more').getByRole('link', { name: 'English' });
	await partner.focus();
	await expect(partner).toHaveAttribute('href', /\/en\/plan\/3\/5\/1\/#s\d+$/u);
	await partner.click();
	await expect(page.locator('[data-sentence="3.5.1/s9"]')).toBeInViewport();
});

test('the language switch keeps what is filtered', async ({ page }) => {
	await page.goto('/zh/tasks/');
	await page.getByLabel('所属节').selectOption('3.5');
	await expect(page).toHaveURL(/section=3\.5/u);
	await page.locator('.modes').getByRole('link', { name: 'English' }).click();
	await expect(page).toHaveURL(/\/en\/tasks\/\?section=3\.5$/u);
	await expect(page.locator('table.tasks tbody tr:visible')).toHaveCount(4);
});

test('pages are turned in the order of the plan', async ({ page }) => {
	await page.goto('/zh/plan/3/4/5/');
	await page.locator('.turn [rel=next]').click();
	await expect(page).toHaveURL(/\/zh\/plan\/3\/5\/1\/$/u);
	await page.locator('.turn [rel=prev]').click();
	await expect(page).toHaveURL(/\/zh\/plan\/3\/4\/5\/$/u);
});

test('the contents mark the page, and lead to its neighbours', async ({ page }) => {
	await page.goto('/zh/plan/3/4/2/');
	const tree = page.locator('.tree');
	await expect(tree.locator('[aria-current=page]')).toHaveText(/加强固定源污染综合治理/u);
	// Where the card of a task is beside its text, they are a sheet.
	await page.locator('.mast').getByRole('link', { name: '目录', exact: true }).click();
	await tree.getByRole('link', { name: '推动移动源污染防治' }).click();
	await expect(page).toHaveURL(/\/zh\/plan\/3\/4\/3\/$/u);
});

test('the keyboard reaches the text in one step', async ({ page }) => {
	await page.goto('/en/plan/3/4/2/');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.locator('main')).toBeFocused();
});

test.describe('in a browser that asks for English', () => {
	test.use({ locale: 'en-US' });
	test('a short link leads to the English page, sentence included', async ({ page }) => {
		await page.goto('/3.4.2/#s5');
		await expect(page).toHaveURL(/\/en\/plan\/3\/4\/2\/#s5$/u);
	});
});

test.describe('in a browser that asks for Chinese', () => {
	test.use({ locale: 'zh-CN' });
	for (const [short, long] of [
		['/3.4.2/', '/zh/plan/3/4/2/'],
		['/box-4.2/#s1', '/zh/plan/box/4/#item-2-s1'],
		['/i13/', '/zh/indicators/13/'],
		['/a-7b/', '/zh/results/#a-7b'],
	] as const)
		test(`${short} leads to ${long}`, async ({ page, baseURL }) => {
			await page.goto(short);
			await expect(page).toHaveURL(`${baseURL ?? ''}${long}`);
		});
});
