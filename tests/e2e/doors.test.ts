import { expect, test } from '@playwright/test';

// From a place or a topic to the plan's own words, and from a query to both.

for (const javaScriptEnabled of [true, false])
	test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
		test.use({ javaScriptEnabled });

		test('a county leads to the sentence that names it', async ({ page }) => {
			await page.goto('/zh/places/');
			await page.getByRole('link', { name: '开化' }).first().click();
			await expect(page.getByRole('heading', { level: 1 })).toContainText('开化县');
			await page.getByRole('link', { name: '3.2.1 优化调整产业结构，第 1 句' }).click();
			await expect(page).toHaveURL(/\/zh\/plan\/3\/2\/1\/#s1$/u);
			await expect(page.locator('[data-sentence="3.2.1/s1"]')).toContainText('开化');
		});

		test('what every county has to do opens its sentence', async ({ page }) => {
			await page.goto('/zh/places/kaihua/');
			const line = page.locator('#everywhere details').first();
			await expect(line.locator('[data-sentence]')).toBeHidden();
			await line.locator('summary').click();
			await expect(line.locator('[data-sentence]').first()).toBeVisible();
			await expect(line.locator('[data-place]').first()).toHaveAttribute('href', /\/zh\/plan\//u);
		});

		test('a topic leads to the task that it rests on', async ({ page }) => {
			await page.goto('/en/topics/');
			await page.getByRole('link', { name: 'Noise', exact: true }).first().click();
			await page.locator('#sentences a[data-place^="3.4.5/"]').first().click();
			await expect(page).toHaveURL(/\/en\/plan\/3\/4\/5\/#s\d+$/u);
		});
	});

test('a query leads to the topic, the place and the question that answer it', async ({ page }) => {
	const entrances = page.locator('[data-search-entrances] a');
	await page.goto('/zh/search/?q=噪声');
	await expect(page.locator('[data-search-state="ready"]')).toBeVisible();
	await expect(entrances.first()).toHaveText('噪声');
	await entrances.first().click();
	await expect(page).toHaveURL(/\/zh\/topics\/noise\/$/u);
	await page.goto('/zh/search/?q=开化县');
	await expect(entrances).toHaveText(['开化县']);
	await page.goto('/en/search/?q=septic tank');
	await expect(entrances.first()).toHaveAttribute('href', /\/en\/questions\/#village-sewage$/u);
	await page.locator('#q').fill('zzz');
	await expect(page.locator('[data-search-state="ready"]')).toBeVisible();
	await expect(entrances).toHaveCount(0);
});

test('an address that leads nowhere offers topics and questions', async ({ page }) => {
	await page.goto('/zh/nowhere/');
	await expect(page.getByRole('link', { name: '河水', exact: true })).toBeVisible();
	await expect(page.locator('.asks').first().getByRole('link')).toHaveCount(5);
});
