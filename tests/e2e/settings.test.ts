import { expect, type Page, test } from '@playwright/test';
import { collectErrors } from './collect-errors.ts';

// What a reader has chosen: whatever a browser refuses or a neighbour has stored, all of a page works.

const task = '/zh/plan/3/4/2/';
const key = 'plan-explorer:/';

/** Stores settings before a page is opened. */
const store = (page: Page, entries: Record<string, string>) =>
	page.addInitScript((kept) => {
		for (const [name, value] of Object.entries(kept)) localStorage.setItem(name, value);
	}, entries);

for (const stored of [
	'{"theme":"high contrast"}',
	'{"theme":""}',
	'{"theme":5}',
	'{"theme":{}}',
	'null',
	'{"last":{"url":5}}',
])
	test(`with ${stored} as settings, all of a page works`, async ({ page }) => {
		const errors = collectErrors(page);
		await store(page, { [key]: stored });
		await page.goto(`${task}#s99`);
		await expect(page.locator('html')).not.toHaveAttribute('data-theme', /./u);
		await expect(page.locator('[data-missing]')).toContainText('#s99');
		await page.keyboard.press('j');
		await expect(page.locator('.menu b')).toHaveText('三（四）2，第 1 句');
		await page.keyboard.press('?');
		await expect(page.locator('.slip [value=auto]')).toBeChecked();
		await page.goto('/3.4.2/');
		await expect(page).toHaveURL(/\/en\/plan\/3\/4\/2\/$/u);
		await page.goto('/zh/');
		await expect(page.locator('[data-last-place]')).toBeHidden();
		expect(errors).toEqual([]);
	});

test('settings of other sites of the same host do nothing here, and stay', async ({ page }) => {
	const others = {
		settings: '{"theme":"dark","care":true,"keys":false,"mode":"bi"}',
		'plan-explorer:/other/': '{"theme":"dark"}',
	};
	await page.goto(task);
	await page.evaluate((kept) => {
		for (const [name, value] of Object.entries(kept)) localStorage.setItem(name, value);
	}, others);
	await page.reload();
	await expect(page.locator('html')).not.toHaveAttribute('data-theme', /./u);
	await expect(page.locator('html')).not.toHaveAttribute('data-mode', /./u);
	await page.keyboard.press('?');
	await page.locator('.slip [value=light]').check();
	expect(await page.evaluate(() => Object.fromEntries(Object.entries(localStorage)))).toEqual({
		...others,
		[key]: '{"theme":"light"}',
	});
});

test('the place where one stopped is a page of this site, or is not offered', async ({ page }) => {
	const errors = collectErrors(page);
	for (const url of [
		'javascript:document.title=1',
		'https://evil.example/',
		'//evil.example/zh/',
	]) {
		await page.goto('/zh/');
		await page.evaluate(
			([name, value]) => {
				localStorage.setItem(name, value);
			},
			[key, JSON.stringify({ last: { url, title: '上次' } })] as const,
		);
		await page.reload();
		await expect(page.locator('nav.bar, .mast').first()).toBeAttached();
		await expect(page.locator('[data-last-place]'), url).toBeHidden();
	}
	await page.evaluate((name) => {
		localStorage.setItem(name, '{"last":{"url":"/zh/plan/3/4/2/#s7","title":"3.4.2"}}');
	}, key);
	await page.reload();
	const link = page.locator('[data-last-place] a');
	await expect(link).toHaveAttribute('href', '/zh/plan/3/4/2/#s7');
	expect(errors).toEqual([]);
});

test('the bar of the browser is as light as the page', async ({ page }) => {
	const colors = () =>
		page.evaluate(() =>
			[...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')].map(
				({ content }) => content,
			),
		);
	await page.goto(task);
	const [light = '', dark = ''] = await colors();
	expect(light).not.toBe(dark);
	await page.keyboard.press('?');
	await page.locator('.slip [value=dark]').check();
	expect(await colors()).toEqual([dark, dark]);
	await page.reload();
	expect(await colors()).toEqual([dark, dark]);
	await page.keyboard.press('?');
	await page.locator('.slip [value=light]').check();
	expect(await colors()).toEqual([light, light]);
	await page.locator('.slip [value=auto]').check();
	expect(await colors()).toEqual([light, dark]);
});

for (const [name, refuse] of [
	[
		'is not there',
		() => {
			Object.defineProperty(window, 'localStorage', { value: null });
		},
	],
	[
		'throws',
		() => {
			Object.defineProperty(window, 'localStorage', {
				get: () => {
					throw new DOMException('denied', 'SecurityError');
				},
			});
		},
	],
	[
		'is full',
		() => {
			Storage.prototype.setItem = () => {
				throw new DOMException('full', 'QuotaExceededError');
			};
		},
	],
] as const)
	test(`where storage ${name}, a second choice leaves the first, and that nothing is kept is said`, async ({
		page,
	}) => {
		const errors = collectErrors(page);
		await page.addInitScript(refuse);
		await page.goto('/bi/plan/3/4/2/');
		await page.setViewportSize({ width: 1280, height: 800 });
		await page.locator('.prefs > summary').click();
		await page.locator('.slip [value=dark]').check();
		await expect(page.locator('[data-not-kept]')).toContainText('只在本页有效');
		await expect(page.locator('[data-not-kept]')).toContainText('to this page only');
		await page.locator('.prefs > summary').click();
		await page.locator('label[for=interleaved]').click();
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
		await page.locator('.prefs > summary').click();
		await expect(page.locator('.slip [value=dark]')).toBeChecked();
		expect(errors).toEqual([]);
	});

test('where settings are kept, nothing is said of it', async ({ page }) => {
	await page.goto(task);
	await page.keyboard.press('?');
	await page.locator('.slip [value=dark]').check();
	await expect(page.locator('[data-not-kept]')).toBeHidden();
});
