import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const targets = JSON.parse(readFileSync('dist/data/targets.json', 'utf8')) as {
	id: string;
	node: string;
	deadline: string | null;
	modality: string;
	quote: { zh: string; en: string };
}[];

const rows = 'filter-table tbody tr:visible';

test('lists every quantity and dated promise with its words, also without JavaScript', async ({
	browser,
}) => {
	const page = await browser.newPage({ javaScriptEnabled: false });
	for (const locale of ['zh', 'en'] as const) {
		await page.goto(`/${locale}/targets/`);
		await expect(page.locator('tbody tr')).toHaveCount(targets.length);
		const words = await page.locator('tbody th').allTextContents();
		expect(words).toEqual(targets.map(({ quote }) => quote[locale]));
	}
	await page.close();
});

test('filters by year and commitment, and keeps both in the address', async ({ page }) => {
	await page.goto('/zh/targets/');
	const due = targets.filter(({ deadline }) => deadline?.startsWith('2023'));
	await page.getByText('筛选', { exact: true }).first().click();
	await page.locator('select[name=year]').selectOption('2023');
	await expect(page.locator(rows)).toHaveCount(due.length);
	await page.locator('select[name=year]').selectOption('');
	await page.locator('select[name=modality]').selectOption('strive');
	const strive = targets.filter(({ modality }) => modality === 'strive');
	await expect(page.locator(rows)).toHaveCount(strive.length);
	await page.reload();
	await expect(page.locator(rows)).toHaveCount(strive.length);
});

test('each leads to its sentence', async ({ page }) => {
	await page.goto('/en/targets/#t-3-7-5-s4-a');
	const row = page.locator('#t-3-7-5-s4-a');
	await expect(row).toContainText('end of 2023');
	await row.getByRole('link').click();
	await expect(page).toHaveURL(/\/en\/plan\/3\/7\/5\/#s4$/u);
});
