import { expect, type Page, test } from '@playwright/test';
import { isLong } from './plan.ts';
import { printSheets, type Sheet, squeeze } from './read-pdf.ts';

// Pages as they come out of a printer: A4, black on white.

const lists = ['targets', 'indicators', 'tasks', 'results'];

/** Heads and rows of the tables that print, without spaces. */
async function readTables(page: Page): Promise<{ head: string; rows: string[] }[]> {
	const tables = await page.locator('table').evaluateAll((all) =>
		all.map((table) => ({
			head: table.querySelector('thead')?.textContent ?? '',
			rows: [...table.querySelectorAll('tbody tr')].map(({ textContent }) => textContent),
		})),
	);
	return tables.map(({ head, rows }) => ({ head: squeeze(head), rows: rows.map(squeeze) }));
}

/** Rows that no sheet has whole, or one has without the head of their table above them. */
function findHeadless(sheets: readonly Sheet[], head: string, rows: readonly string[]): string[] {
	return rows.filter(
		(row) =>
			!sheets.some(({ text }) => {
				const at = text.indexOf(head);
				return at !== -1 && text.includes(row, at + head.length);
			}),
	);
}

/** Sheets but the last whose lines end in the upper third. */
const findNearlyEmpty = (sheets: readonly Sheet[]) =>
	sheets.slice(0, -1).flatMap(({ bottom }, index) => (bottom < 297 / 3 ? [index + 1] : []));

/** Sheets that end with a heading, or with the head of a table. */
const findForsaken = (sheets: readonly Sheet[], headings: readonly string[]) =>
	sheets.flatMap(({ text }, index) =>
		headings.some((heading) => text.endsWith(heading)) ? [index + 1] : [],
	);

/** Headings that no sheet has whole. */
const findTorn = (sheets: readonly Sheet[], headings: readonly string[]) =>
	headings.filter((heading) => !sheets.some(({ text }) => text.includes(heading)));

async function readHeadings(page: Page): Promise<string[]> {
	const texts = await page.locator(':is(h1, h2, h3, h4):visible, thead, caption').allTextContents();
	return texts.map(squeeze).filter((text) => text.length > 1);
}

for (const locale of ['zh', 'en'])
	for (const list of lists)
		test(`/${locale}/${list}/ prints with a head over every row, and no sheet nearly empty`, async ({
			page,
		}) => {
			await page.goto(`/${locale}/${list}/`);
			// The script that makes heads into buttons has done its work.
			await expect(page.locator('thead button').first()).toBeVisible();
			const tables = await readTables(page);
			const sheets = await printSheets(page);
			expect(tables.flatMap(({ rows }) => rows).length).toBeGreaterThan(15);
			for (const { head, rows } of tables) expect(findHeadless(sheets, head, rows)).toEqual([]);
			expect(findNearlyEmpty(sheets)).toEqual([]);
			expect(findForsaken(sheets, await readHeadings(page))).toEqual([]);
			// What the list is about begins below its title.
			const finding = squeeze((await page.locator('.lede').first().textContent()) ?? '');
			const first = list === 'tasks' ? (tables[0]?.rows[0] ?? '') : finding;
			expect(sheets[0]?.text).toContain(first);
		});

for (const path of ['/zh/plan/1/1/6/', '/en/plan/1/1/6/', '/bi/plan/1/1/6/'])
	test(`${path} prints table 1 with its head, wherever on a sheet it begins`, async ({ page }) => {
		await page.goto(path);
		const tables = await readTables(page);
		const headings = await readHeadings(page);
		expect(tables).not.toEqual([]);
		for (const above of isLong ? [0, 50, 65, 80, 95, 110] : [0, 80]) {
			await page.addStyleTag({
				content: `@media print { main { margin-top: ${above}mm !important } }`,
			});
			const sheets = await printSheets(page);
			for (const { head, rows } of tables) {
				expect(sheets.some(({ text }) => text.includes(head))).toBe(true);
				expect(findHeadless(sheets, head, rows.slice(0, 1))).toEqual([]);
			}
			expect(findNearlyEmpty(sheets), `${above} mm`).toEqual([]);
			expect(findForsaken(sheets, headings), `${above} mm`).toEqual([]);
		}
	});

for (const path of ['/zh/print/', '/en/print/', ...(isLong ? ['/bi/print/'] : [])])
	test(`${path} prints the plan without a heading at the foot of a sheet`, async ({ page }) => {
		test.slow();
		await page.goto(path);
		const sheets = await printSheets(page);
		expect(sheets.length).toBeGreaterThan(15);
		expect(findNearlyEmpty(sheets)).toEqual([]);
		const headings = await readHeadings(page);
		expect(findForsaken(sheets, headings)).toEqual([]);
		expect(findTorn(sheets, headings)).toEqual([]);
	});

test('every sheet says what it is from: title, plan and address, with what it asks for', async ({
	page,
	baseURL,
}) => {
	const address = `${baseURL ?? ''}/zh/targets/?year=2025`;
	await page.goto(address);
	await expect(page.locator('output')).toContainText(/显示 7\d 行/u);
	const title = squeeze(await page.title());
	const sheets = await printSheets(page);
	expect(sheets.length).toBeGreaterThan(1);
	expect(sheets[0]?.text).toContain(squeeze(address));
	for (const { margins } of sheets.slice(1)) {
		expect(margins).toContain(title);
		expect(margins).toContain(squeeze(address));
	}
});

test('a list prints the rows that are asked for, and no more', async ({ page }) => {
	await page.goto('/zh/targets/?year=2023');
	await expect(page.locator('output')).toContainText('7');
	const sheets = await printSheets(page);
	// Seven rows once took three sheets, two of them for the faded picture of all.
	expect(sheets).toHaveLength(1);
	expect(sheets[0]?.text).not.toContain('三(七)2,第6句');
});

for (const list of ['indicators', 'results'])
	test(`/zh/${list}/ prints words of four characters on one line`, async ({ page }) => {
		await page.setViewportSize({ width: 658, height: 970 });
		await page.emulateMedia({ media: 'print' });
		await page.goto(`/zh/${list}/`);
		const words = await page.locator('.data :is(td, thead th)').evaluateAll((cells) =>
			cells
				.filter(({ textContent }) => /^\p{Script=Han}{2,4}$/u.test(textContent.trim()))
				.map((cell) => {
					const range = document.createRange();
					range.selectNodeContents(cell);
					const lines = new Set([...range.getClientRects()].map(({ top }) => top));
					return `${cell.textContent.trim()}: ${lines.size}`;
				}),
		);
		expect(words.length).toBeGreaterThan(15);
		expect(words.filter((word) => !word.endsWith(': 1'))).toEqual([]);
	});

test('no table is wider than the sheet: Firefox would cut it, and Chromium shrink the whole page', async ({
	page,
}) => {
	await page.setViewportSize({ width: 658, height: 970 });
	await page.emulateMedia({ media: 'print' });
	const found: string[] = [];
	const printed = ['plan/1/1/6/', 'plan/2/3/2/', 'print/', ...lists.map((list) => `${list}/`)];
	for (const path of [
		...printed.flatMap((end) => [`/zh/${end}`, `/en/${end}`]),
		...['/zh/glossary/', '/en/glossary/', '/zh/', '/en/', '/en/checks/', '/en/data/'],
		...['/bi/plan/1/1/6/', '/bi/plan/2/3/2/', '/bi/print/'],
	]) {
		await page.goto(path);
		const widths = await page.evaluate(() =>
			[document.documentElement, ...document.querySelectorAll('table')].map(
				(element) => element.scrollWidth,
			),
		);
		if (widths.some((width) => width > 658)) found.push(`${path} ${widths.join(' ')}`);
	}
	expect(found).toEqual([]);
});

for (const locale of ['zh', 'en'])
	test(`/${locale}/targets/ prints each place on one line`, async ({ page }) => {
		await page.setViewportSize({ width: 658, height: 970 });
		await page.emulateMedia({ media: 'print' });
		await page.goto(`/${locale}/targets/`);
		const heights = await page
			.locator('.targets td:first-child a')
			.evaluateAll((links) => links.map((link) => link.getClientRects().length));
		expect(heights.length).toBeGreaterThan(90);
		expect(new Set(heights)).toEqual(new Set([1]));
	});

test('in English the words of the plan have the widest column on paper, and no word is cut', async ({
	page,
}) => {
	await page.setViewportSize({ width: 658, height: 970 });
	await page.emulateMedia({ media: 'print' });
	await page.goto('/en/targets/');
	const widths = await page
		.locator('.targets thead th')
		.evaluateAll((heads) => heads.map((head) => head.getBoundingClientRect().width));
	expect(widths.indexOf(Math.max(...widths))).toBe(2);
	const cut = await page.locator('.targets').evaluate((table) => {
		const cells = [...table.querySelectorAll('th, td')];
		return cells.filter(({ clientWidth, scrollWidth }) => scrollWidth > clientWidth).length;
	});
	expect(cut).toBe(0);
	// They were 22 while that column was two words wide.
	expect((await printSheets(page)).length).toBeLessThan(17);
});

test('the name of a unit, and a box with its number, print on one line', async ({ page }) => {
	await page.setViewportSize({ width: 658, height: 970 });
	await page.emulateMedia({ media: 'print' });
	await page.goto('/zh/targets/');
	const unit = page.locator('#t-2-3-1-s9-b td:nth-child(4)');
	await expect(unit).toHaveText(/≤26\s微克\/立方米/u);
	const broken = await unit.evaluate((cell) => {
		const text = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT).nextNode();
		const range = document.createRange();
		if (text === null) return null;
		range.setStart(text, text.textContent?.indexOf('立方米') ?? 0);
		range.setEnd(text, text.textContent?.length ?? 0);
		return range.getClientRects().length;
	});
	expect(broken).toBe(1);
	await page.goto('/en/tasks/');
	const boxes = await page
		.locator('.tasks th small a')
		.evaluateAll((links) => links.map((link) => link.getClientRects().length));
	expect(boxes).toEqual(Array.from({ length: 10 }, () => 1));
});

for (const path of [
	'/en/targets/',
	'/en/tasks/',
	'/en/indicators/',
	'/en/results/',
	'/zh/targets/',
])
	test(`${path} prints no link that only a screen can follow`, async ({ page }) => {
		await page.goto(path);
		const text = (await printSheets(page)).map((sheet) => sheet.text).join('');
		expect(text).not.toMatch(/JSON|CSV|SeethisplaceinChinese|Seethetableasprinted/u);
	});

for (const path of ['/en/plan/1/1/6/', '/zh/plan/1/1/6/', '/en/plan/3/4/2/', '/zh/indicators/'])
	test(`${path} prints what this edition is on one sheet, wherever that begins`, async ({
		page,
	}) => {
		await page.goto(path);
		const foot = squeeze((await page.locator('.foot > p').textContent()) ?? '');
		expect(foot.length).toBeGreaterThan(50);
		for (const above of [0, 4, 8, 12]) {
			await page.addStyleTag({
				content: `@media print { main { margin-top: ${above}mm !important } }`,
			});
			const sheets = await printSheets(page);
			expect(sheets.filter(({ text }) => text.includes(foot))).toHaveLength(1);
		}
	});

test('what is lit, and the theme, leave no trace on paper', async ({ page }) => {
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	await page.goto('/zh/plan/3/4/2/#s3');
	const colours = await page.locator('[data-sentence="3.4.2/s3"]').evaluate((sentence) => {
		const { color, backgroundColor } = getComputedStyle(sentence);
		return [color, backgroundColor];
	});
	expect(colours).toEqual(['rgb(0, 0, 0)', 'rgba(0, 0, 0, 0)']);
});
