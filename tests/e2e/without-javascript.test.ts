import { expect, test } from '@playwright/test';
import { sentenceText } from './plan.ts';

test.use({ javaScriptEnabled: false });

// That every kind of page stands without JavaScript: tests/e2e/fixture/every-page.test.ts.

test('a sentence and a table stand without JavaScript, and what needs a script does not', async ({
	page,
}) => {
	await page.goto('/zh/plan/3/4/2/#s5');
	await expect(page.locator('#s5')).toHaveText(sentenceText('3.4.2/s5'));
	await expect(page.locator('#s5')).toBeInViewport();
	await page.goto('/zh/tasks/');
	await expect(page.locator('table.tasks tbody tr')).toHaveCount(50);
	for (const needsScript of await page.locator('fieldset, .prefs').all())
		await expect(needsScript).toBeHidden();
});

test('the contents open on a phone', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 640 });
	await page.goto('/zh/plan/3/4/2/');
	const link = page.locator('.tree').getByRole('link', { name: '强化面源污染治理' });
	await expect(link).toBeHidden();
	await page.locator('.bar').getByRole('link', { name: '目录' }).click();
	await link.click();
	await expect(page).toHaveURL(/\/zh\/plan\/3\/4\/4\/$/u);
});

test('a section whose items the contents leave out leads to its page, which has them', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	// Beside the card of a task they are a sheet.
	await page.goto('/en/plan/3/4/');
	const tree = page.locator('.tree');
	await expect(tree.getByRole('link')).toHaveCount(34);
	// A mark that opens nothing would mislead.
	await expect(tree.locator('summary')).toHaveCount(1);
	await tree.getByRole('link', { name: /^3\.7 / }).click();
	await expect(page).toHaveURL(/\/en\/plan\/3\/7\/$/u);
	await tree.getByRole('link', { name: 'Improve the separate collection' }).click();
	await expect(page).toHaveURL(/\/en\/plan\/3\/7\/2\/$/u);
});

test('the search page explains itself and offers the text on one page', async ({ page }) => {
	await page.goto('/en/search/?q=water');
	await expect(page.locator('main').getByText(/needs JavaScript/u)).toBeVisible();
	await page.locator('main').getByRole('link').last().click();
	await expect(page).toHaveURL(/\/en\/print\/$/u);
});

test('a short link offers both languages', async ({ page }) => {
	await page.goto('/box-4/');
	await page.getByRole('link', { name: 'English' }).click();
	await expect(page).toHaveURL(/\/en\/plan\/box\/4\/$/u);
});
