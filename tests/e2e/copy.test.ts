import { expect, type Page, test } from '@playwright/test';
import { plan, sentenceText } from './plan.ts';

// Ctrl+C over a stretch of the plan gives its words and their typography, and nothing else.

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const english = (id: string) =>
	plan.nodes.flatMap(({ sentences }) => sentences).find((sentence) => sentence.id === id)?.en ?? '';

const sentencesOf = (id: string, locale: 'zh' | 'en') =>
	plan.nodes.find((node) => node.id === id)?.sentences.map((own) => own[locale] ?? '') ?? [];

/** Copies what is selected, and reads both forms of it from the clipboard. */
async function copy(page: Page): Promise<{ text: string; html: string }> {
	await page.evaluate(() => navigator.clipboard.writeText('nothing was copied'));
	await page.keyboard.press('Control+C');
	return page.evaluate(async () => {
		const [item] = await navigator.clipboard.read();
		if (!item) throw new Error('the clipboard is empty');
		const read = async (type: string) =>
			item.types.includes(type) ? (await item.getType(type)).text() : '';
		const { body } = new DOMParser().parseFromString(await read('text/html'), 'text/html');
		return { text: await read('text/plain'), html: body.innerHTML.trim() };
	});
}

/** Selects from a place in one element's words to a place in another's; `null` is the end. */
function select(page: Page, from: [string, number], to: [string, number | null]): Promise<void> {
	return page.evaluate(
		([[first, start], [last, end]]) => {
			const find = (selector: string, offset: number | null): [Node, number] => {
				const element = document.querySelector(selector);
				if (!element) throw new Error(`${selector} is missing`);
				const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
				let rest = offset ?? Infinity;
				let text: Node = element;
				while (walker.nextNode()) {
					text = walker.currentNode;
					const length = text.textContent?.length ?? 0;
					if (rest < length) return [text, rest];
					rest -= length;
				}
				return [text, text.textContent?.length ?? 0];
			};
			const range = document.createRange();
			range.setStart(...find(first, start));
			range.setEnd(...find(last, end));
			getSelection()?.removeAllRanges();
			getSelection()?.addRange(range);
		},
		[from, to] as const,
	);
}

const selectAll = (page: Page, selector: string) => select(page, [selector, 0], [selector, null]);

/** What is in no copy: looks, links, what a page is built with. */
const foreign = /style=|class=|<a\b|<span|<section|<font|data-|href|id=|background|color/u;

for (const scheme of ['light', 'dark'] as const)
	for (const [mode, join] of [
		['zh', ''],
		['en', ' '],
	] as const)
		test(`a paragraph with notes is copied without them, ${mode}, ${scheme}`, async ({ page }) => {
			await page.emulateMedia({ colorScheme: scheme });
			await page.goto(`/${mode}/plan/3/4/2/`);
			await selectAll(page, 'main');
			const { text, html } = await copy(page);
			const words = sentencesOf('3.4.2', mode).join(join);
			const node = plan.nodes.find(({ id }) => id === '3.4.2');
			expect(text).toBe(`${node?.title[mode] ?? ''}\n${words}`);
			expect(html).not.toMatch(foreign);
			expect(html).toMatch(/^<h1>.*<\/h1><p>.*<\/p>$/u);
			expect(html).toContain('NO<sub>x</sub>');
			expect(html).toMatch(
				mode === 'zh'
					? /<strong>深入推进 VOCs 减排。<\/strong>/u
					: /<strong>Press ahead with cuts in VOC emissions\.<\/strong>/u,
			);
		});

test('a lit sentence and an open menu change nothing of what is copied', async ({ page }) => {
	for (const width of [1280, 360]) {
		await page.setViewportSize({ width, height: 800 });
		await page.goto('/zh/plan/3/4/2/#s3');
		await expect(page.locator('.menu')).toBeVisible();
		await select(page, ['#s1', 0], ['#s5', null]);
		const { text, html } = await copy(page);
		expect(text).toBe(sentencesOf('3.4.2', 'zh').slice(0, 5).join(''));
		expect(html.replaceAll(/<\/?sub>/gu, '')).toBe(text);
	}
});

test('a selection that begins and ends within sentences is copied to the letter', async ({
	page,
}) => {
	await page.goto('/zh/plan/3/4/2/');
	await select(page, ['#s2', 3], ['#s3', 6]);
	const { text, html } = await copy(page);
	expect(text).toBe(sentenceText('3.4.2/s2').slice(3) + sentenceText('3.4.2/s3').slice(0, 6));
	expect(html).toBe(text);
	// Within what is bold, the copy is bold.
	await select(page, ['#s11', 2], ['#s11', 6]);
	expect(await copy(page)).toEqual({ text: '推进工业', html: '<strong>推进工业</strong>' });
	await page.goto('/en/plan/3/4/2/');
	await select(page, ['#s2', 300], ['#s3', 8]);
	expect((await copy(page)).text).toBe(
		`${english('3.4.2/s2').slice(300)} ${english('3.4.2/s3').slice(0, 8)}`,
	);
});

test('in both languages each sentence is copied with its translation', async ({ page }) => {
	const expected = sentencesOf('3.4.2', 'zh').flatMap((zh, index) => [
		zh,
		sentencesOf('3.4.2', 'en')[index] ?? '',
	]);
	for (const address of ['/bi/plan/3/4/2/', '/bi/plan/3/4/2/#s3']) {
		await page.goto(address);
		await select(page, ['#s1', 0], ['.notes', null]);
		const { text, html } = await copy(page);
		expect(text.split('\n')).toEqual(expected);
		expect(html).not.toMatch(foreign);
		expect(html.match(/<p>/gu)).toHaveLength(expected.length);
	}
});

test('the head of a box item has a line of its own', async ({ page }) => {
	for (const [mode, join, head] of [
		['zh', '', '2. 水污染物减排'],
		['en', ' ', '2. Reduce discharges of water pollutants'],
	] as const) {
		await page.goto(`/${mode}/plan/box/4/`);
		await selectAll(page, '#item-2');
		const { text, html } = await copy(page);
		expect(text).toBe(`${head}\n${sentencesOf('box-4.2', mode).join(join)}`);
		expect(html).toBe(`<h2>${head}</h2><p>${text.split('\n')[1]}</p>`);
	}
});

test('paragraphs are parted by a line', async ({ page }) => {
	await page.goto('/zh/plan/notice/');
	const paragraphs = await page.locator('.p').allTextContents();
	expect(paragraphs.length).toBeGreaterThan(2);
	await select(page, ['.p', 0], ['.para:last-of-type .p', null]);
	expect((await copy(page)).text).toBe(paragraphs.join('\n'));
});

test('the print editions are copied as the plan', async ({ page }) => {
	for (const mode of ['zh', 'en', 'bi'] as const) {
		await page.goto(`/${mode}/print/`);
		await select(page, ['[id="3-4-2-title"]', 0], ['[id="3-4-2-s4"]', null]);
		const { text, html } = await copy(page);
		const own = (locale: 'zh' | 'en') => sentencesOf('3.4.2', locale).slice(0, 4);
		const node = plan.nodes.find(({ id }) => id === '3.4.2');
		const head = (locale: 'zh' | 'en') => `2. ${node?.title[locale] ?? ''}`;
		expect(text).toBe(
			mode === 'bi'
				? [head('zh'), head('en'), ...own('zh').flatMap((zh, n) => [zh, own('en')[n]])].join('\n')
				: `${head(mode)}\n${own(mode).join(mode === 'zh' ? '' : ' ')}`,
		);
		expect(html).not.toMatch(foreign);
	}
});

test('a table is copied as a table, its cells parted by tabs', async ({ page }) => {
	await page.goto('/zh/plan/2/3/2/');
	await selectAll(page, 'table.printed');
	const { text, html } = await copy(page);
	const [caption, heads, first] = text.split('\n');
	expect(caption).toMatch(/^表 2 /u);
	expect(heads?.split('\t').slice(0, 3)).toEqual(['领域', '序号', '指标']);
	expect(first).toContain('\t1\t');
	expect(html).toMatch(/^<table><caption>表 2 .*<\/caption><thead><tr><th/u);
	expect(html).toContain('rowspan=');
	expect(html).toContain('PM<sub>2.5</sub>');
	expect(html).not.toMatch(/style=|class=|<a\b|scope=|id=/u);
	// Words within a cell are words.
	await page.locator('table.printed td').nth(2).selectText();
	expect((await copy(page)).html).not.toContain('<');
});

test('what is not the plan is copied as it stands', async ({ page }) => {
	await page.goto('/zh/plan/3/4/2/');
	await page.locator('.note').first().selectText();
	expect((await copy(page)).text).toContain('三（四）2作“全面淘汰”');
});

test.describe('in an embed, which has no script', () => {
	test('a paragraph is copied without its numbers', async ({ page }) => {
		await page.goto('/zh/embed/plan/3/4/2/');
		await selectAll(page, '.p');
		const { text } = await copy(page);
		expect(text).toBe(sentencesOf('3.4.2', 'zh').join(''));
	});
});

test.describe('without JavaScript', () => {
	test('the rendered text of a paragraph has no numbers and no notes', async ({ browser }) => {
		const context = await browser.newContext({ javaScriptEnabled: false });
		const page = await context.newPage();
		await page.goto('/zh/plan/3/4/2/');
		expect(await page.locator('.p').innerText()).toBe(sentencesOf('3.4.2', 'zh').join(''));
		await context.close();
	});
});
