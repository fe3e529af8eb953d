import { expect, type Page, test } from '@playwright/test';
import { changeLook, type Look, openPage } from './looks.ts';
import { isLong, pathsByLanguage } from './plan.ts';

const looks: readonly Look[] = [
	{ width: 320 },
	{ width: 360 },
	{ width: 768 },
	{ width: 1280 },
	{ width: 320, easy: true },
	{ width: 360, easy: true },
];

/** English words are longer: from day to day Chinese pages have only the widths at the ends. */
const looksOf = (language: string): readonly Look[] =>
	isLong || language !== 'zh'
		? looks
		: [{ width: 320 }, { width: 1280 }, { width: 320, easy: true }];

for (const [language, paths] of pathsByLanguage)
	test(`no page scrolls sideways at any width, nor with larger type on a phone, ${language}`, async ({
		page,
	}) => {
		test.setTimeout(300_000);
		for (const path of paths) {
			await openPage(page, path);
			for (const look of looksOf(language)) {
				await changeLook(page, path, look);
				const widest = await page.evaluate(() => document.documentElement.scrollWidth);
				const { width, easy } = look;
				expect(widest, `${path}, ${width} px${easy ? ', larger type' : ''}`).toBeLessThanOrEqual(
					width,
				);
			}
		}
	});

const hint = (page: Page) => page.locator('.scroll-hint').first();

test('a table says that it goes on where it does, and nowhere else', async ({ page }) => {
	for (const [width, path, isWider] of [
		[360, '/zh/plan/1/1/6/', true],
		[768, '/zh/plan/1/1/6/', true],
		[1280, '/en/plan/1/1/6/', true],
		[1280, '/zh/plan/2/3/2/', false],
		[768, '/en/results/', false],
		[768, '/en/indicators/', false],
	] as const) {
		await page.setViewportSize({ width, height: 800 });
		await page.goto(path);
		const region = page.getByRole('region').filter({ has: page.locator('table') });
		await expect(region).not.toHaveAccessibleName('');
		const wider = await region.evaluate((element) => element.scrollWidth > element.clientWidth);
		expect(wider, `${path} at ${width}`).toBe(isWider);
		await expect(hint(page)).toBeVisible({ visible: isWider });
		if (!isWider) continue;
		const [line, table] = [await hint(page).boundingBox(), await region.boundingBox()];
		expect((line?.y ?? 0) + (line?.height ?? 0)).toBeLessThanOrEqual(table?.y ?? 0);
	}
});

test('what tells the place covers no text, until there is a free margin', async ({ page }) => {
	for (const [width, path] of [
		[768, '/zh/plan/3/5/1/#s12'],
		[900, '/bi/plan/3/5/1/#s12'],
		[1280, '/zh/plan/3/5/1/#s12'],
		[1440, '/bi/plan/3/5/1/#s12'],
		[1720, '/zh/plan/3/5/1/#s12'],
	] as const) {
		await page.setViewportSize({ width, height: 800 });
		await page.goto(path);
		const place = page.locator('.place');
		await expect(place).toBeVisible();
		const [label, frame] = [await place.boundingBox(), await page.locator('.page').boundingBox()];
		const isHead = label?.width === width;
		const isBeside = (label?.x ?? 0) >= (frame?.x ?? 0) + (frame?.width ?? 0);
		expect(isHead || isBeside, `${path} at ${width}`).toBe(true);
	}
});

for (const list of ['indicators', 'results'])
	test(`/${list}/ on a phone: the figures of a row begin on one line, in the columns of the others`, async ({
		page,
	}) => {
		await page.setViewportSize({ width: 390, height: 844 });
		for (const locale of ['zh', 'en']) {
			await page.goto(`/${locale}/${list}/`);
			const rows = await page.locator('.data tbody tr').evaluateAll((all) =>
				all.map((row) =>
					[...row.querySelectorAll('.num')].map((cell) => {
						const range = document.createRange();
						range.selectNodeContents(cell);
						const [first] = range.getClientRects();
						return { left: cell.getBoundingClientRect().left, top: first?.top };
					}),
				),
			);
			expect(rows.length).toBeGreaterThan(15);
			expect(new Set(rows.map((row) => row.map(({ left }) => left).join())).size).toBe(1);
			for (const row of rows) {
				const tops = row.flatMap(({ top }) => (top === undefined ? [] : [Math.round(top)]));
				expect(new Set(tops).size).toBe(1);
			}
			// What sorts is a line of words.
			const spare = await page
				.locator('.data thead th button')
				.evaluateAll((all) =>
					all.map(
						(button) =>
							(button.parentElement?.getBoundingClientRect().width ?? 0) -
							button.getBoundingClientRect().width,
					),
				);
			expect(spare.length).toBeGreaterThan(5);
			expect(Math.max(...spare)).toBeLessThan(5);
		}
	});
