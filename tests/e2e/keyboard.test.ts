import { expect, type Page, test } from '@playwright/test';
import { sentenceText } from './plan.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** Presses Tab until something with a name has the focus, as one without a mouse does. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
	const wanted =
		typeof name === 'string' ? (text: string) => text === name : (text: string) => name.test(text);
	for (let step = 0; step < 150; step += 1) {
		await page.keyboard.press('Tab');
		const text = await page.evaluate(() => {
			const { activeElement } = document;
			return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent.trim() ?? '';
		});
		if (wanted(text.replaceAll(/\s+/gu, ' '))) return;
	}
	throw new Error(`Tab does not reach ${String(name)}`);
}

test('from home to a copied link of one sentence, by keyboard alone', async ({ page, baseURL }) => {
	await page.goto('/zh/');
	// The tasks of a section are in its fold.
	await tabTo(page, /加强协同治理/u);
	await page.keyboard.press('Enter');
	await tabTo(page, '加强固定源污染综合治理');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/zh\/plan\/3\/4\/2\/$/u);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await tabTo(page, '第 5 句');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/#s5$/u);
	await tabTo(page, '复制链接');
	await page.keyboard.press('Enter');
	await expect(page.locator('.menu [role=status]')).toHaveText('已复制');
	const link = await clipboard(page);
	expect(new URL(link).pathname).toBe('/zh/plan/3/4/2/');
	await page.goto(link.replace(new URL(link).origin, baseURL ?? ''));
	await expect(page.locator('#s5')).toBeInViewport();
	await expect(page.locator('#s5')).toHaveText(sentenceText('3.4.2/s5'));
	await expect(page.locator('.menu')).toContainText('三（四）2，第 5 句');
});

/** Waits until a page is there and its script listens. */
async function arrive(page: Page, address: RegExp): Promise<void> {
	await expect(page).toHaveURL(address);
	await expect(page.locator('html.has-menu')).toBeAttached();
}

test('single keys go from sentence to sentence, page to page, mode to mode', async ({ page }) => {
	await page.goto('/zh/plan/3/4/2/');
	const { keyboard } = page;
	await keyboard.press('j');
	await keyboard.press('j');
	await expect(page).toHaveURL(/#s2$/u);
	await expect(page.locator('#s2')).toBeInViewport();
	await keyboard.press('k');
	await expect(page).toHaveURL(/#s1$/u);
	await expect(page.locator('.menu b')).toHaveText('三（四）2，第 1 句');
	await keyboard.press('n');
	await arrive(page, /\/3\/4\/3\/$/u);
	await keyboard.press('p');
	await arrive(page, /\/3\/4\/2\/$/u);
	for (const mode of ['en', 'bi', 'zh']) {
		await keyboard.press('b');
		await arrive(page, new RegExp(`/${mode}/plan/3/4/2/`, 'u'));
	}
	await keyboard.press('/');
	await expect(page.locator('.mast input[name=q]')).toBeFocused();
	// Where one types, keys are letters.
	await keyboard.type('jb?');
	await expect(page.locator('.mast input[name=q]')).toHaveValue('jb?');
});

test('the settings open where one is reading, and Escape leaves one there', async ({ page }) => {
	await page.goto('/zh/plan/3/5/1/#s12');
	await expect(page.locator('.menu')).toBeVisible();
	const scrolled = () => page.evaluate(() => window.scrollY);
	const before = await scrolled();
	expect(before).toBeGreaterThan(100);
	await page.keyboard.press('?');
	await expect(page.locator('.slip')).toBeInViewport({ ratio: 1 });
	await expect(page.locator('.slip input').first()).toBeFocused();
	expect(await scrolled()).toBe(before);
	await page.keyboard.press('Escape');
	await expect(page.locator('.slip')).toBeHidden();
	expect(await scrolled()).toBe(before);
	// The sentence is put out by the next press only.
	await expect(page.locator('.menu')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.locator('.menu')).toHaveCount(0);
	await expect(page).toHaveURL(/\/3\/5\/1\/$/u);
	expect(await scrolled()).toBe(before);
});

test('Escape in the menu leads back to the number of its sentence', async ({ page }) => {
	await page.goto('/en/plan/3/4/2/#s5');
	await page.getByRole('button', { name: 'Copy quote' }).focus();
	await page.keyboard.press('Escape');
	await expect(page.locator('.menu')).toHaveCount(0);
	await expect(page.locator('a.n[href="#s5"]')).toBeFocused();
});

for (const [last, address] of [
	['zh', /\/zh\/search\/\?q=PM2\.5&lang=both$/u],
	['en', /\/en\/search\/\?q=PM2\.5&lang=both$/u],
] as const)
	test(`/ on a page in both languages leads to a search in both, from ${last}`, async ({
		page,
	}) => {
		await page.goto(`/${last}/plan/3/4/2/`);
		await page.locator('.modes [data-language-switch=bi]').click();
		await arrive(page, /\/bi\/plan\/3\/4\/2\//u);
		await page.keyboard.press('/');
		await expect(page.locator('#site-search')).toBeFocused();
		await page.keyboard.type('PM2.5');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(address);
		await expect(page.locator('[data-node="3.4.1"] [lang=en] mark').first()).toBeVisible();
		await expect(page.locator('[data-node="3.4.1"] [lang|=zh] mark').first()).toBeVisible();
	});

test('shortcuts are told, and can be switched off for good', async ({ page }) => {
	await page.goto('/en/plan/3/4/2/');
	await page.keyboard.press('?');
	await expect(page.locator('.keys')).toBeVisible();
	await page.getByLabel('Single-key shortcuts').uncheck();
	await page.keyboard.press('Escape');
	await expect(page.locator('.keys')).toBeHidden();
	await page.keyboard.press('j');
	await page.reload();
	await page.keyboard.press('n');
	await page.keyboard.press('?');
	await expect(page.locator('.keys')).toBeHidden();
	await expect(page).toHaveURL(/\/en\/plan\/3\/4\/2\/$/u);
});
