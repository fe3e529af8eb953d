import { readFileSync } from 'node:fs';
import { unzipSync, strFromU8 } from 'fflate';
import { expect, type Page, test } from '@playwright/test';
import { readQr } from '../site/read-qr.ts';
import { collectErrors } from './collect-errors.ts';
import { findFaults, rules } from './find-faults.ts';
import { plan, sentenceText } from './plan.ts';
import { printSheets, squeeze } from './read-pdf.ts';

// A reader's list: put together from pages, kept on the device, taken away as paper, text, file or link.

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const node = (id: string) => {
	const found = plan.nodes.find((one) => one.id === id);
	if (!found) throw new Error(`no node ${id}`);
	return found;
};
const english = (id: string) =>
	plan.nodes.flatMap(({ sentences }) => sentences).find((one) => one.id === id)?.en ?? '';

/** Two tasks and a sentence, from three pages. */
async function pickThree(page: Page): Promise<void> {
	await page.goto('/zh/plan/3/5/1/');
	await page.locator('.page-tools [data-add="3.5.1"]').click();
	await page.goto('/zh/plan/3/7/2/');
	await page.locator('.page-tools [data-add="3.7.2"]').click();
	await page.goto('/zh/plan/3/11/3/#s1');
	await page.locator('.menu [data-add="3.11.3/s1"]').click();
	await expect(page.locator('.menu [role=status]')).toHaveText('已加入清单，共 3 条。');
}

/** Identifiers on the page of the list, in their order. */
const picked = (page: Page) =>
	page
		.locator('[data-picked]')
		.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.picked));

/** Opens the page of a list that this device has. */
async function openList(page: Page, ids: string, path = '/zh/set/'): Promise<void> {
	await page.goto('/robots.txt');
	await page.evaluate((list) => {
		localStorage.setItem('plan-explorer-list:/', list);
	}, ids);
	await page.goto(path);
	await expect(page.locator('[data-picked]')).toHaveCount(ids.split(',').length);
}

const status = (page: Page) => page.locator('main [role=status]');

test('two tasks and a sentence from three pages stand on the list in their order, and print', async ({
	page,
}) => {
	const errors = collectErrors(page, { console: true });
	await page.goto('/zh/plan/3/5/1/');
	const button = page.locator('.page-tools [data-add]');
	await expect(button).toHaveText('加入清单');
	await expect(button).toHaveAttribute('aria-pressed', 'false');
	await button.click();
	await expect(button).toHaveText('已在清单');
	await expect(button).toHaveAttribute('aria-pressed', 'true');
	await expect(page.locator('.list-says')).toContainText('已加入清单，共 1 条。');
	await expect(page.locator('[data-list-count]').first()).toHaveText('1');
	await button.click();
	await expect(button).toHaveText('加入清单');
	await expect(button).toHaveAttribute('aria-pressed', 'false');
	await expect(page.locator('[data-list-count]').first()).toBeEmpty();
	await pickThree(page);
	await expect(page.locator('[data-list-count]').first()).toHaveText('3');
	await page.goto('/zh/plan/3/5/1/');
	await expect(page.locator('.page-tools [data-add]')).toHaveAttribute('aria-pressed', 'true');

	await page.goto('/zh/set/');
	await expect(page).toHaveURL(/\/zh\/set\/\?ids=3\.5\.1,3\.7\.2,3\.11\.3\/s1$/u);
	await expect(page.locator('.tally')).toContainText('3 条');
	expect(await picked(page)).toEqual(['3.5.1', '3.7.2', '3.11.3/s1']);
	const shown = await page.locator('.set [data-sentence]').allTextContents();
	expect(shown).toEqual([
		...['3.5.1', '3.7.2'].flatMap((id) => node(id).sentences.map(({ zh }) => zh)),
		sentenceText('3.11.3/s1'),
	]);

	const sheets = await printSheets(page);
	const paper = sheets.map(({ text }) => text).join('');
	for (const { zh } of node('3.7.2').sentences) expect(paper).toContain(squeeze(zh));
	expect(paper).toContain(squeeze(`三（五）1 · `));
	expect(paper).toContain(squeeze('/zh/plan/3/11/3/#s1'));
	expect(paper).toContain(squeeze('/zh/set/?ids=3.5.1,3.7.2,3.11.3/s1'));
	expect(paper).toMatch(/\d{4}年\d+月\d+日查阅/u);
	// Nothing of the navigation and the tools.
	for (const own of ['上移', '复制到Word', '全部章节', '按编号看', '加入清单', '清单里有'])
		expect(paper).not.toContain(own);
	expect(sheets.length).toBeLessThanOrEqual(3);
	expect(errors).toEqual([]);
});

test('entries are moved and removed by keyboard, the focus stays, and what was removed comes back', async ({
	page,
}) => {
	await openList(page, '3.5.1,3.7.2,i13,3.11.3/s1');
	const item = (id: string) => page.locator(`[data-picked="${id}"]`);
	await item('i13').getByRole('button', { name: /^上移/u }).focus();
	await page.keyboard.press('Enter');
	await expect.poll(() => picked(page)).toEqual(['3.5.1', 'i13', '3.7.2', '3.11.3/s1']);
	await expect(item('i13').getByRole('button', { name: /^上移/u })).toBeFocused();
	await expect(status(page)).toContainText('第 2 条，共 4 条');
	await page.keyboard.press('Enter');
	await expect.poll(() => picked(page)).toEqual(['i13', '3.5.1', '3.7.2', '3.11.3/s1']);
	// There is nothing above it any more.
	await expect(item('i13').getByRole('button', { name: /^下移/u })).toBeFocused();
	await expect(page).toHaveURL(/\?ids=i13,3\.5\.1,3\.7\.2,3\.11\.3\/s1$/u);
	await expect(page.locator('.set h2').first()).toContainText('表 2');

	await item('3.5.1').getByRole('button', { name: /^去掉/u }).focus();
	await page.keyboard.press('Enter');
	await expect.poll(() => picked(page)).toEqual(['i13', '3.7.2', '3.11.3/s1']);
	await expect(item('3.7.2').getByRole('button', { name: /^去掉/u })).toBeFocused();
	await status(page).getByRole('button', { name: '撤销' }).click();
	await expect.poll(() => picked(page)).toEqual(['i13', '3.5.1', '3.7.2', '3.11.3/s1']);

	await page.getByRole('button', { name: '全部去掉' }).click();
	await expect.poll(() => picked(page)).toEqual([]);
	await expect(page).toHaveURL(/\/zh\/set\/$/u);
	await expect(page.getByText('清单还是空的')).toBeVisible();
	await status(page).getByRole('button', { name: '撤销' }).click();
	await expect.poll(() => picked(page)).toEqual(['i13', '3.5.1', '3.7.2', '3.11.3/s1']);
});

test('a list from a link is not taken for one’s own, and changes it only when asked to', async ({
	page,
}) => {
	await openList(page, '3.5.1');
	await page.goto('/zh/set/?ids=3.7.2,i13');
	await expect(page.locator('.tally')).toContainText('来自链接，共 2 条');
	await expect(page.locator('[data-picked]')).toHaveCount(0);
	await expect(page.getByRole('button', { name: '全部去掉' })).toBeHidden();
	expect(await page.evaluate(() => localStorage.getItem('plan-explorer-list:/'))).toBe('3.5.1');
	await page.getByRole('button', { name: '全部加入我的清单' }).click();
	await expect(status(page)).toContainText('清单共 3 条');
	await page.getByRole('link', { name: '看我的清单' }).click();
	await expect.poll(() => picked(page)).toEqual(['3.5.1', '3.7.2', 'i13']);
	// The address of one's own list is one's own list.
	await page.reload();
	await expect.poll(() => picked(page)).toEqual(['3.5.1', '3.7.2', 'i13']);
});

for (const scheme of ['light', 'dark'] as const)
	test(`a list is copied for Word without colours, fonts and links, with its source, ${scheme}`, async ({
		page,
	}) => {
		await page.emulateMedia({ colorScheme: scheme });
		await openList(page, '3.4.2,3.5.1/s17,i13');
		await page.getByRole('button', { name: '复制到 Word' }).click();
		await expect(status(page)).toHaveText('已复制，可粘贴到 Word。');
		const { html, text } = await page.evaluate(async () => {
			const [item] = await navigator.clipboard.read();
			const read = async (type: string) => (await item?.getType(type))?.text() ?? '';
			const { body } = new DOMParser().parseFromString(await read('text/html'), 'text/html');
			return { html: body.innerHTML, text: await read('text/plain') };
		});
		expect(html).not.toMatch(/style=|class=|<a\b|<span|<font|data-|href|id=|background|color/u);
		expect(html).toContain('NO<sub>x</sub>');
		expect(html).toContain('<strong>深入推进 VOCs 减排。</strong>');
		const words = node('3.4.2').sentences.map(({ zh }) => zh);
		expect(html.replaceAll(/<[^>]+>/gu, '')).toContain(words.join(''));
		expect(html).toMatch(/<table border="1"><thead>.*<th>.*森林覆盖率/u);
		expect(html).toMatch(
			/<p>出处：《衢州市[^<]+衢发改发〔2021〕46号[^<]+三（四）2；三（五）1，第 17 句；表 2，第 13 项。[^<]+ids=3\.4\.2,3\.5\.1\/s17,i13（[^<]+查阅）<\/p>$/u,
		);
		expect(text).toContain(sentenceText('3.5.1/s17'));
		expect(text).not.toContain(sentenceText('3.5.1/s16'));
	});

test('what is selected on the list is copied as on a page of the plan', async ({ page }) => {
	await page.goto('/zh/set/?ids=3.4.2/s11');
	await page.locator('.set .p').selectText();
	await page.keyboard.press('Control+C');
	const html = await page.evaluate(async () => {
		const [item] = await navigator.clipboard.read();
		return (await item?.getType('text/html'))?.text();
	});
	expect(html).toContain('<strong>全面推进工业园区废气治理</strong>');
	expect(html).not.toMatch(/style=|class=|<a\b|href|color/u);
});

test('a line that tells of the list covers no menu', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto('/zh/plan/3/5/1/');
	await page.locator('.page-tools [data-add]').click();
	await expect(page.locator('.list-says')).toBeVisible();
	await page.locator('a.n[data-n="3"]').click();
	await page.locator('.menu [data-add="3.5.1/s3"]').click();
	await expect(page.locator('.menu [role=status]')).toHaveText('已加入清单，共 2 条。');
});

/** A download, as bytes. */
async function download(page: Page, name: string): Promise<{ file: string; bytes: Buffer }> {
	const waiting = page.waitForEvent('download');
	await page.getByRole('button', { name }).click();
	const got = await waiting;
	return { file: got.suggestedFilename(), bytes: readFileSync(await got.path()) };
}

test('a table of a list has a sentence a line, in both languages, under Chinese heads', async ({
	page,
}) => {
	await openList(page, '3.7.2,3.5.1/s17,i13');
	const { file, bytes } = await download(page, '下载表格（CSV）');
	expect(file).toBe('衢州市生态环境保护“十四五”规划（节录）.csv');
	const csv = bytes.toString('utf8');
	expect(csv.startsWith('\uFEFF序号,编号,位置,标题,原文,英文译文,出处,链接\r\n')).toBe(true);
	const lines = csv.trimEnd().split('\r\n');
	expect(lines).toHaveLength(1 + node('3.7.2').sentences.length + 2);
	const sentence = lines[lines.length - 2] ?? '';
	for (const part of [
		'3.5.1/s17',
		'三（五）1，第 17 句',
		sentenceText('3.5.1/s17'),
		english('3.5.1/s17').replaceAll('"', '""'),
		'/zh/plan/3/5/1/#s17',
	])
		expect(sentence).toContain(part);
	expect(lines[lines.length - 1]).toMatch(/i13,"?表 2，第 13 项"?,.*森林覆盖率.*Forest/u);
});

for (const [both, words] of [
	['', ['深入推进 ', 'NO', '减排']],
	['&both=1', ['深入推进 ', 'Press ahead with cuts in NO', 'w:val="PlanTranslation"']],
] as const)
	test(`a list is downloaded as a Word file in the typefaces of official documents${both}`, async ({
		page,
	}) => {
		await openList(page, '3.4.2,i13');
		if (both !== '') await page.getByLabel('中英对照').check();
		await expect(page.locator('.set [data-sentence]').first()).toBeVisible();
		const { file, bytes } = await download(page, '下载 Word');
		expect(file).toBe('衢州市生态环境保护“十四五”规划（节录）.docx');
		const parts = unzipSync(new Uint8Array(bytes));
		const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
		expect(part('word/styles.xml')).toContain('w:eastAsia="仿宋"');
		const xml = part('word/document.xml');
		for (const word of words) expect(xml).toContain(word);
		expect(xml).toContain('<w:vertAlign w:val="subscript"/>');
		expect(xml).toContain('<w:b/>');
		expect(xml).toMatch(/<w:tbl>.*森林覆盖率/u);
		const text = xml.replaceAll(/<[^>]+>/gu, '');
		expect(text).toContain(node('3.4.2').sentences[0]?.zh);
		expect(text).toMatch(/出处：《衢州市.*ids=3\.4\.2,i13/u);
	});

test('the link and the code of a list are its address', async ({ page }) => {
	await openList(page, '3.5.1,i13');
	await page.getByRole('button', { name: '复制链接' }).click();
	await expect(status(page)).toHaveText('已复制链接。');
	const url = await page.evaluate(() => navigator.clipboard.readText());
	expect(url).toMatch(/^https?:\/\/[^/]+\/zh\/set\/\?ids=3\.5\.1,i13$/u);
	await page.getByRole('button', { name: '二维码' }).click();
	const code = page.getByRole('img', { name: url });
	await expect(code).toBeVisible();
	const svg = await code.evaluate((element) => new XMLSerializer().serializeToString(element));
	expect(await readQr(svg)).toEqual([url]);
});

test('rows, hits, indicators and titles of the contents are added, each with a box or a button', async ({
	page,
}) => {
	await page.goto('/zh/tasks/');
	await page.getByRole('checkbox', { name: /加强固体废物分类收集/u }).check();
	await page.goto('/zh/targets/?year=2023');
	await page.locator('tr:visible [data-add]').first().check();
	const target = await page.locator('tr:visible [data-add]').first().getAttribute('data-add');
	await page.goto('/zh/results/');
	await page.locator('[data-add="a-7b"]').check();
	await page.goto('/zh/indicators/13/');
	await page.locator('main [data-add="i13"]').click();
	await page.goto('/zh/search/?q=畜禽养殖业');
	const hit = page.locator('[data-search-results] [data-add]').first();
	await hit.click();
	await expect(hit).toHaveAttribute('aria-pressed', 'true');
	const found = await hit.getAttribute('data-add');
	await page.goto('/zh/set/');
	await expect.poll(() => picked(page)).toEqual(['3.7.2', target, 'a-7b', 'i13', found]);
	const title = page
		.locator('.set-places')
		.getByRole('button', { name: /加强固定源污染综合治理/u });
	await title.click();
	await expect.poll(async () => (await picked(page)).slice(5)).toEqual(['3.4.2']);
	await expect(title).toHaveAttribute('aria-pressed', 'true');
	await page
		.locator('.set-places')
		.getByRole('link', { name: /打开.*加强固定源污染综合治理/u })
		.click();
	await expect(page).toHaveURL(/\/zh\/plan\/3\/4\/2\/$/u);
});

test('tabs agree, and a full list says so', async ({ page, context }) => {
	const other = await context.newPage();
	await other.goto('/en/plan/3/5/1/');
	await page.goto('/en/plan/3/5/1/');
	await page.locator('.page-tools [data-add]').click();
	await expect(other.locator('.page-tools [data-add]')).toHaveAttribute('aria-pressed', 'true');
	await expect(other.locator('[data-list-count]').first()).toHaveText('1');
	await page.evaluate(() => {
		const ids = Array.from({ length: 171 }, (_, index) => `3.4.2/s${1000 + index}`);
		localStorage.setItem('plan-explorer-list:/', ids.join());
	});
	await page.reload();
	await page.locator('.page-tools [data-add]').click();
	await expect(page.locator('.list-says')).toContainText('The list is full');
	await expect(page.locator('.page-tools [data-add]')).toHaveAttribute('aria-pressed', 'false');
});

test('where the browser keeps nothing, the page says so and works', async ({ page }) => {
	const errors = collectErrors(page, { console: true });
	await page.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get: () => {
				throw new DOMException('denied', 'SecurityError');
			},
		});
	});
	await page.goto('/zh/plan/3/5/1/');
	await page.locator('.page-tools [data-add]').click();
	await expect(page.locator('.list-says')).toContainText('不让本站在此设备上保存');
	await expect(page.locator('.page-tools [data-add]')).toHaveAttribute('aria-pressed', 'false');
	await page.goto('/zh/set/?ids=3.5.1');
	await expect(page.locator('.set [data-sentence]')).toHaveCount(node('3.5.1').sentences.length);
	expect(errors).toEqual([]);
});

test('without JavaScript nothing is offered that would not work', async ({ browser }) => {
	const page = await browser.newPage({ javaScriptEnabled: false });
	for (const path of ['/zh/plan/3/5/1/', '/zh/tasks/', '/zh/indicators/13/']) {
		await page.goto(path);
		expect(await page.locator('[data-add]').count()).toBeGreaterThan(0);
		await expect(page.locator('[data-add]:visible')).toHaveCount(0);
	}
	await page.close();
});

for (const width of [360, 1280])
	test(`axe finds nothing on a list of all kinds, and in the line that tells of it, ${width} px`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height: 800 });
		await openList(page, '3.5.1,3.11.3/s1,i13,2.3.2');
		await page.getByRole('button', { name: '二维码' }).click();
		await expect(page.locator('[data-list-code] svg')).toBeVisible();
		expect(await findFaults(page, rules.everything)).toEqual([]);
		await page.goto('/zh/plan/3/7/2/');
		await page.locator('.page-tools [data-add]').click();
		await expect(page.locator('.list-says')).toBeVisible();
		expect(await findFaults(page, rules.everything)).toEqual([]);
	});
