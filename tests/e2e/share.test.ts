import { expect, type Page, test } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { readQr } from '../site/read-qr.ts';
import { plan, sentenceText } from './plan.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

const svgOf = async (page: Page, selector: string) =>
	page.locator(selector).evaluate((element) => new XMLSerializer().serializeToString(element));

test('a link copied on a task leads a fresh browser to the lit sentence', async ({
	page,
	browser,
}) => {
	await page.goto('/zh/plan/3/4/2/');
	await page.locator('a.n[href="#s7"]').click();
	await page.locator('.menu').getByRole('button', { name: '复制链接' }).click();
	await expect(page.locator('.menu [role=status]')).toHaveText('已复制');
	// A busy browser tells of the new address only now, and tells twice.
	await page.evaluate(() => dispatchEvent(new PopStateEvent('popstate')));
	await expect(page.locator('.menu [role=status]')).toHaveText('已复制');
	const url = await clipboard(page);
	expect(new URL(url).pathname + new URL(url).hash).toBe('/zh/plan/3/4/2/#s7');
	const stranger = await (await browser.newContext()).newPage();
	const { pathname, hash } = new URL(url);
	await stranger.goto(new URL(pathname + hash, page.url()).href);
	const lit = stranger.locator('#s7');
	await expect(lit).toHaveText(sentenceText('3.4.2/s7'));
	await expect(lit).toBeInViewport();
	const colours = await stranger
		.locator('.s')
		.evaluateAll((all) => all.map((one) => getComputedStyle(one).backgroundColor));
	// Its colour is that of no other sentence.
	expect(new Set(colours).size).toBe(2);
	await stranger.context().close();
});

test('a selection is offered as whole sentences, whose link lights them all', async ({ page }) => {
	await page.goto('/zh/plan/3/4/2/');
	await page.evaluate(() => {
		const range = document.createRange();
		const [from, to] = ['s3', 's5'].map((id) => document.getElementById(id)?.firstChild);
		if (!from || !to) throw new Error('no sentences');
		range.setStart(from, 1);
		range.setEnd(to, 1);
		getSelection()?.addRange(range);
	});
	const menu = page.locator('.menu');
	await expect(menu.locator('b')).toHaveText('三（四）2，第 3—5 句');
	await menu.getByRole('button', { name: '复制引文' }).click();
	await expect(menu.locator('[role=status]')).toHaveText('已复制');
	const quote = await clipboard(page);
	expect(quote).toContain(['s3', 's4', 's5'].map((s) => sentenceText(`3.4.2/${s}`)).join(''));
	expect(quote).toContain('三（四）2，第 3—5 句');
	await menu.getByRole('button', { name: '复制链接' }).click();
	await expect.poll(() => clipboard(page)).toMatch(/\/zh\/plan\/3\/4\/2\/\?to=s5#s3$/u);
	await page.goto('/zh/plan/3/4/2/?to=s5#s3');
	await expect(page.locator('.s.lit')).toHaveText(
		['s3', 's4', 's5'].map((s) => sentenceText(`3.4.2/${s}`)),
	);
	await menu.getByRole('button', { name: '关闭' }).click();
	await expect(page).toHaveURL(/\/3\/4\/2\/$/u);
	await expect(page.locator('.s.lit')).toHaveCount(0);
});

test('a short link keeps the range, within a box too, and the language of who reads both', async ({
	page,
}) => {
	await page.goto('/box-4.2/?to=s2#s1');
	await expect(page).toHaveURL(/\/plan\/box\/4\/\?to=item-2-s2#item-2-s1$/u);
	await expect(page.locator('.s.lit')).toHaveCount(2);
	await page.evaluate(() => {
		localStorage.setItem('plan-explorer:/', '{"mode":"bi","language":"zh"}');
	});
	await page.goto('/i13/');
	await expect(page).toHaveURL(/\/zh\/indicators\/13\/$/u);
	await page.goto('/3.4.2/#s7');
	await expect(page).toHaveURL(/\/bi\/plan\/3\/4\/2\/#s7$/u);
});

test('a quotation has the same paragraphs in both languages as in one', async ({ page }) => {
	const quoteOf = async (path: string, button: string) => {
		await page.goto(path);
		await page.locator('.menu').getByRole('button', { name: button, exact: true }).click();
		await expect(page.locator('.menu [role=status]')).not.toBeEmpty();
		return clipboard(page);
	};
	const own = await quoteOf('/zh/plan/1/3/?to=s8#s4', '复制引文');
	// The words stand before the source; two paragraphs make two lines of them.
	const words = own.slice(0, own.indexOf('\n——'));
	expect(words.split('\n').length).toBeGreaterThan(1);
	const both = await quoteOf('/bi/plan/1/3/?to=s8#s4', '复制引文 Copy quote');
	expect(both.startsWith(`${words}\n`)).toBe(true);
});

test('the edge of a sentence does not count as selected', async ({ page }) => {
	await page.goto('/zh/plan/3/4/2/');
	await page.evaluate(() => {
		const range = document.createRange();
		const [from, to] = ['s3', 's4'].map((id) => document.getElementById(id));
		if (!from || !to) throw new Error('no sentences');
		range.setStart(from, 0);
		range.setEnd(to, 0);
		getSelection()?.addRange(range);
	});
	await expect(page.locator('.menu b')).toHaveText('三（四）2，第 3 句');
});

test('sentences of several places share a link to the page that shows them together', async ({
	page,
}) => {
	await page.goto('/en/plan/3/4/?to=3-4-2-s2#3-4-1-s1');
	const first = plan.nodes.find(({ id }) => id === '3.4.1');
	await expect(page.locator('.s.lit')).toHaveCount((first?.sentences.length ?? 0) + 2);
	await page.locator('.menu').getByRole('button', { name: 'Copy link' }).click();
	await expect.poll(() => clipboard(page)).toMatch(/\/en\/plan\/3\/4\/\?to=3-4-2-s2#3-4-1-s1$/u);
});

test('the sharing page makes its texts and its code for a chosen sentence', async ({ page }) => {
	await page.goto('/zh/plan/3/4/2/#s7');
	await page.locator('.menu').getByRole('link', { name: '引用、嵌入' }).click();
	await expect(page).toHaveURL(/\/zh\/share\/3\.4\.2\/#s7$/u);
	await expect(page.locator('pre').first()).toHaveText(/\/zh\/plan\/3\/4\/2\/#s7$/u);
	const url = await page.locator('pre').first().textContent();
	await expect(page.locator('.qr svg')).toBeVisible();
	expect(await readQr(await svgOf(page, '.qr svg'))).toEqual([url]);
	await page.getByRole('button', { name: '复制：微信、钉钉消息' }).click();
	const chat = (await clipboard(page)).split('\n');
	expect(chat).toEqual([
		'《衢州市生态环境保护“十四五”规划》三（四）2 加强固定源污染综合治理，第 7 句',
		sentenceText('3.4.2/s7'),
		url,
	]);
	await page.getByRole('link', { name: '改用全文' }).click();
	await expect(page.locator('pre').first()).toHaveText(/\/zh\/plan\/3\/4\/2\/$/u);
	await expect(page.locator('.qr img')).toBeVisible();
});

test('the clipboard holds the citation of a sentence, with the day of reading', async ({
	page,
}) => {
	await page.goto('/zh/share/box-4/#item-2-s1');
	const gbt = page.locator('.citation', { hasText: 'GB/T 7714—2025' });
	await gbt.getByRole('button').click();
	await expect(gbt.locator('+ [role=status]')).toHaveText('已复制');
	const today = await page.evaluate(() => new Intl.DateTimeFormat('sv').format());
	const citation = await clipboard(page);
	expect(citation).toMatch(
		/^专栏 4，第 2 条：.*：第 1 句\[EB\/OL\]\/\/衢州市发展和改革委员会，衢州市/u,
	);
	expect(citation).toContain(`（2021-07-20）[${today}]`);
	expect(citation).toMatch(/\/zh\/plan\/box\/4\/#item-2-s1\.$/u);
	const bibtex = page.locator('[data-citation=bibtex]');
	await expect(bibtex).toContainText('box-4.2-s1');
	await page.getByRole('link', { name: '改用全文' }).click();
	await expect(bibtex).not.toContainText('box-4.2');
	await expect(gbt.locator('[data-citation]')).toContainText(`[${today}]`);
});

test('the files of references, the card and the way back follow the sentence', async ({ page }) => {
	const saved = async (name: string) => {
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('link', { name, exact: true }).click(),
		]);
		const text = await readFile(await download.path(), 'utf8');
		return { name: download.suggestedFilename(), text };
	};
	await page.goto('/en/share/3.4.2/#s7');
	const bibtex = await saved('Download 3.4.2-s7-en.bib');
	expect(bibtex.name).toBe('3.4.2-s7-en.bib');
	expect(bibtex.text.trim()).toBe(await page.locator('[data-citation=bibtex]').textContent());
	expect(bibtex.text).toMatch(/\turl = \{http.*\/en\/plan\/3\/4\/2\/#s7\},/u);
	const today = await page.evaluate(() => new Intl.DateTimeFormat('sv').format());
	expect(bibtex.text).toContain(`\turldate = {${today}},`);
	const ris = await saved('Download 3.4.2-s7-en.ris');
	expect(ris.name).toBe('3.4.2-s7-en.ris');
	expect(ris.text).toContain(`\nY2  - ${today.replaceAll('-', '/')}/\n`);
	expect(ris.text).toMatch(/^UR {2}- http.*\/en\/plan\/3\/4\/2\/#s7$/mu);
	const card = page.getByRole('link', { name: 'Preview' });
	await expect(card).toHaveAttribute('href', /\/en\/embed\/plan\/3\/4\/2\/#s7$/u);
	await expect(page.locator('h1 a')).toHaveAttribute('href', /\/en\/plan\/3\/4\/2\/#s7$/u);
	await page.locator('a.n[href="#s3"]').click();
	expect((await saved('Download 3.4.2-s3-en.bib')).text).toContain('sentence 3');
	await page.getByRole('link', { name: 'Use the full text' }).click();
	const whole = await saved('Download 3.4.2.bib');
	expect(whole.name).toBe('3.4.2.bib');
	expect(whole.text).toBe(await readFile('dist/cite/en/3.4.2.bib', 'utf8'));
	await expect(card).toHaveAttribute('href', /\/en\/embed\/plan\/3\/4\/2\/$/u);
	await page.goto('/zh/share/box-4/#item-2-s1');
	expect((await saved('下载 box-4.2-s1-zh.ris')).text).toContain('#item-2-s1');
});

test('a number on a page whose address names a range chooses that sentence alone', async ({
	page,
}) => {
	await page.goto('/zh/plan/3/4/2/?to=s9#s7');
	await page.locator('a.n[href="#s3"]').click();
	await expect(page).toHaveURL(/\/zh\/plan\/3\/4\/2\/#s3$/u);
	await expect(page.locator('.s.lit')).toHaveText([sentenceText('3.4.2/s3')]);
	await page.goBack();
	await expect(page.locator('.s.lit')).toHaveCount(3);
});

test('what may not be copied can be selected in the menu and on the sharing page', async ({
	page,
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'clipboard', { value: undefined });
		Object.defineProperty(document, 'execCommand', { value: () => false });
	});
	await page.goto('/zh/share/3.4.2/#s7');
	await page.getByRole('button', { name: '复制：链接' }).click();
	await expect(page.locator('[role=status]')).toContainText('手动复制');
	const text = page.locator('pre').first();
	await expect(text).toBeVisible();
	const selected = await page.evaluate(() => getSelection()?.toString());
	expect(selected).toBe(await text.textContent());
});

test('the code in the menu of a sentence gives its address', async ({ page }) => {
	await page.goto('/bi/plan/box/4/#item-2-s1');
	await page
		.locator('.menu')
		.getByRole('button', { name: /二维码/u })
		.click();
	const status = page.locator('.menu [role=status]');
	await expect(status).toHaveText(/\/bi\/plan\/box\/4\/#item-2-s1$/u);
	expect(await readQr(await svgOf(page, '.menu svg'))).toEqual([await status.textContent()]);
});

test('the sharing menu of the device gets the words and the address', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'share', {
			value: (data: ShareData) => {
				document.documentElement.dataset.shared = JSON.stringify(data);
				return Promise.resolve();
			},
		});
	});
	await page.goto('/en/plan/3/4/2/#s5');
	await page.locator('.menu').getByRole('button', { name: 'Share…' }).click();
	const shared = JSON.parse(
		(await page.locator('html').getAttribute('data-shared')) ?? '{}',
	) as ShareData;
	const english = plan.nodes
		.flatMap(({ sentences }) => sentences)
		.find(({ id }) => id === '3.4.2/s5')?.en;
	expect(shared.text).toContain(english);
	expect(shared.text).not.toContain('http');
	expect(shared.url).toMatch(/\/en\/plan\/3\/4\/2\/#s5$/u);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the sharing page has the code and the texts, and no button that does nothing', async ({
		page,
	}) => {
		await page.goto('/zh/share/box-4/');
		await expect(page.locator('.qr img')).toBeVisible();
		await expect(page.locator('pre').first()).toHaveText(/\/zh\/plan\/box\/4\/$/u);
		await expect(page.locator('main button:visible')).toHaveCount(0);
	});
});
