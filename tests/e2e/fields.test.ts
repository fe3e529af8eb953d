import { expect, test } from '@playwright/test';

test.use({ viewport: { width: 390, height: 844 } });

const fields = 'input:not([type=radio], [type=checkbox]), select, textarea';

for (const path of [
	'/zh/',
	'/zh/targets/',
	'/en/tasks/',
	'/zh/set/',
	'/en/search/?q=noise',
	'/en/share/3.4.2/',
	'/zh/plan/3/4/2/',
])
	test(`${path} has no field that iOS would enlarge the page for`, async ({ page }) => {
		await page.goto(path);
		const sizes = await page
			.locator(fields)
			.evaluateAll((all) =>
				all.map((field) => Number.parseFloat(getComputedStyle(field).fontSize)),
			);
		expect(sizes.length).toBeGreaterThan(0);
		expect(sizes.filter((size) => size < 16)).toEqual([]);
	});

test('the field of a filter is as wide as a phone lets it be, whatever the engine gives it', async ({
	page,
}) => {
	await page.goto('/en/tasks/');
	const field = page.locator('.table-tools input').first();
	await expect(field).toBeVisible();
	const width = (await field.boundingBox())?.width ?? 0;
	expect(width).toBeGreaterThan(340);
});
