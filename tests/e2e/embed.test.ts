import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type FrameLocator, type Page, test } from '@playwright/test';
import { sentenceText } from './plan.ts';

// Embeds with places of the plan, in a frame on the page of somebody else, without scripts.

test.use({ javaScriptEnabled: false });

let foreign: Server;
let body = '';

test.beforeAll(async () => {
	foreign = createServer((_, response) => {
		response.setHeader('content-type', 'text/html; charset=utf-8');
		response.end(`<!doctype html><html lang="en"><title>Elsewhere</title>${body}</html>`);
	});
	await new Promise<void>((resolve) => {
		foreign.listen(0, 'localhost', resolve);
	});
});

test.afterAll(() => {
	foreign.close();
});

/** Opens a page of another server with an embed in a frame. */
async function openFrame(page: Page, embed: string, height = 600): Promise<FrameLocator> {
	const root = test.info().project.use.baseURL ?? '';
	body = `<iframe src="${root}${embed}" title="Embed" width="100%" height="${height}"></iframe>`;
	await page.goto(`http://localhost:${(foreign.address() as AddressInfo).port}/`);
	return page.frameLocator('iframe');
}

/** What one sees at the middle of a sentence's first line: the anchor of the sentence, or what lies upon it. */
async function isSeen(frame: FrameLocator, anchor: string): Promise<boolean> {
	return frame.locator(`[id="${anchor}"]`).evaluate((sentence) => {
		const [line] = sentence.getClientRects();
		if (!line) return false;
		const x = line.left + line.width / 2;
		return document.elementFromPoint(x, line.top + line.height / 2)?.closest('.s') === sentence;
	});
}

for (const locale of ['zh', 'en'])
	for (const width of [360, 1280])
		test(`a sentence stands alone until its embed is unfolded, ${locale}, ${width} px`, async ({
			page,
		}) => {
			await page.setViewportSize({ width, height: 900 });
			const frame = await openFrame(page, `/${locale}/embed/plan/3/4/2/#s7`, 700);
			const sentence = frame.locator('#s7');
			if (locale === 'zh') await expect(sentence).toHaveText(sentenceText('3.4.2/s7'));
			expect(await isSeen(frame, 's7')).toBe(true);
			for (const other of ['s1', 's2', 's6', 's8']) expect(await isSeen(frame, other)).toBe(false);
			// Nor is it read out, or found by the keyboard.
			await expect(frame.locator('#s1')).toBeHidden();
			// Head and source stay.
			await expect(frame.locator('h1')).toBeInViewport();
			await expect(frame.locator('footer')).toBeInViewport();
			// Not by hiding what was before all along: unfolded, it is seen.
			const unfold = frame.locator('.whole-text:visible');
			await expect(unfold).toHaveCount(1);
			await unfold.click();
			await expect(unfold).toHaveCount(0);
			for (const other of ['s1', 's2']) expect(await isSeen(frame, other)).toBe(true);
		});

test('an item of a box, and a sentence of it, stand alone', async ({ page }) => {
	const frame = await openFrame(page, '/zh/embed/plan/box/4/#item-2-s1');
	expect(await isSeen(frame, 'item-2-s1')).toBe(true);
	expect(await isSeen(frame, 'item-1-s1')).toBe(false);
	const whole = await openFrame(page, '/zh/embed/plan/box/4/#item-2');
	for (const own of ['item-2-s1', 'item-2-s2']) expect(await isSeen(whole, own)).toBe(true);
	for (const other of ['item-1-s1', 'item-3-s1']) expect(await isSeen(whole, other)).toBe(false);
	await whole.locator('.whole-text:visible').click();
	expect(await isSeen(whole, 'item-1-s1')).toBe(true);
});

test('an embed leads to its partner inside the frame, and to its page outside', async ({
	page,
}) => {
	const frame = await openFrame(page, '/zh/embed/plan/3/4/2/');
	await frame.locator('footer').getByRole('link', { name: 'English' }).click();
	await expect(frame.locator('html')).toHaveAttribute('lang', 'en');
	await expect(frame.locator('.unofficial')).toContainText('Unofficial AI translation');
	await frame.locator('h1 a').click();
	await expect(page).toHaveURL(/\/en\/plan\/3\/4\/2\/$/u);
});

test('in a low frame the text scrolls, and head and source stay', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 900 });
	const frame = await openFrame(page, '/zh/embed/plan/3/4/2/', 420);
	const text = frame.getByRole('region');
	await text.focus();
	await page.keyboard.press('End');
	await expect.poll(() => isSeen(frame, 's11')).toBe(true);
	await expect(frame.locator('h1')).toBeInViewport();
	await expect(frame.locator('footer')).toBeInViewport();
});

for (const locale of ['zh', 'en'])
	test(`the frame of the offered code is as high as its sentence asks, ${locale}`, async ({
		page,
		browser,
	}) => {
		const reader = await browser.newPage({ javaScriptEnabled: true });
		await reader.goto(`/${locale}/share/3.1.1/#s1`);
		const offered = reader.locator('.codes textarea');
		await expect(offered).toHaveValue(/#s1"/u);
		const code = await offered.inputValue();
		await reader.close();
		const [, src = '', height = ''] = /src="([^"]+)".* height="(\d+)"/u.exec(code) ?? [];
		const { pathname, hash } = new URL(src);
		await page.setViewportSize({ width: 360, height: 900 });
		const frame = await openFrame(page, pathname + hash, Number(height));
		const room = await frame.locator('.s:target').evaluate((element) => {
			const words = document.createRange();
			words.selectNodeContents(element);
			const end = words.getBoundingClientRect().bottom;
			// At its foot is the way to the rest.
			return element.getBoundingClientRect().bottom - 32 - end;
		});
		expect(room).toBeGreaterThanOrEqual(0);
		expect(room).toBeLessThan(Number(height) * 0.3);
	});

test('on paper nothing is folded, as a cover would not print', async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	await page.goto('/zh/embed/plan/3/4/2/#s7');
	await expect(page.locator('#s7')).toHaveCSS('position', 'static');
	await expect(page.locator('.whole-text:visible')).toHaveCount(0);
});
