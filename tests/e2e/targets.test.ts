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
		const words = await page.locator('tbody td.plan').allTextContents();
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

for (const javaScriptEnabled of [true, false])
	test.describe(javaScriptEnabled ? 'from the text' : 'from the text, without JavaScript', () => {
		test.use({ javaScriptEnabled });
		test('a number leads to its row, which is lit, and back to its sentence', async ({ page }) => {
			await page.goto('/zh/plan/3/5/1/');
			const sentence = page.locator('#s15');
			const words = await sentence.textContent();
			await sentence.getByRole('link', { name: '3.18 万吨' }).click();
			await expect(page).toHaveURL(/\/zh\/targets\/#t-3-5-1-s15-a$/u);
			const row = page.locator('tr:target');
			await expect(row).toBeInViewport();
			await expect(row).toContainText('3.18 万吨/日');
			const unlit = page.locator('#t-3-5-1-s15-b');
			const color = (own: typeof row) =>
				own.evaluate((element) => getComputedStyle(element).backgroundColor);
			expect(await color(row)).not.toBe(await color(unlit));
			await row.getByRole('link').click();
			await expect(page).toHaveURL(/\/zh\/plan\/3\/5\/1\/#s15$/u);
			await expect(sentence).toBeInViewport();
			expect(await sentence.textContent()).toBe(words);
		});
	});

test('the date of a promise leads to its row', async ({ page }) => {
	await page.goto('/en/plan/3/7/5/');
	await page.getByRole('link', { name: 'By the end of 2023' }).click();
	await expect(page.locator('tr:target')).toContainText('zero-waste city');
});

test('the row that is named shows whatever the filter, until that is changed', async ({ page }) => {
	const due = (year: string) => targets.filter(({ deadline }) => deadline?.startsWith(year)).length;
	await page.goto('/zh/targets/?year=2023#t-3-5-1-s15-a');
	const row = page.locator('#t-3-5-1-s15-a');
	await expect(row).toBeInViewport();
	await expect(page.locator(rows)).toHaveCount(due('2023') + 1);
	await page.locator('select[name=year]').selectOption('2022');
	await expect(row).toBeHidden();
	await expect(page.locator(rows)).toHaveCount(due('2022'));
	await expect(page).toHaveURL(/\?year=2022$/u);
});

test('what is copied are the words of the sentence alone', async ({ page }) => {
	await page.goto('/en/plan/3/5/1/#s15');
	const copied = await page.locator('#s15').evaluate((element) => {
		getSelection()?.selectAllChildren(element);
		return String(getSelection());
	});
	expect(copied).toContain('add 31,800 tonnes of daily sewage treatment capacity');
});
