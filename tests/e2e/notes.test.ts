import { expect, type Page, test } from '@playwright/test';

// Notes and the menu of a sentence: after its paragraph in the document, beside it by style.

/** Pairs of things that lie upon one another: notes, the menu, paragraphs. */
const findOverlaps = (page: Page) =>
	page.evaluate(() => {
		const shown = [...document.querySelectorAll('.note, .menu, .p')].filter(
			(element) => element.getClientRects().length > 0,
		);
		const boxes = shown.map((element) => ({ element, box: element.getBoundingClientRect() }));
		return boxes.flatMap(({ element: a, box }, index) =>
			boxes.slice(index + 1).flatMap(({ element: b, box: other }) => {
				const isApart =
					box.right <= other.left + 1 ||
					other.right <= box.left + 1 ||
					box.bottom <= other.top + 1 ||
					other.bottom <= box.top + 1;
				return isApart || a.contains(b) || b.contains(a) ? [] : [`${a.outerHTML} ${b.outerHTML}`];
			}),
		);
	});

for (const mode of ['zh', 'en'])
	test(`in the margin no note lies on another, on the text or on the menu, in ${mode}`, async ({
		page,
	}) => {
		await page.setViewportSize({ width: 1280, height: 900 });
		for (const path of ['3/4/2/', '3/4/', '1/1/6/', '3/5/', 'box/9/', 'notice/'])
			for (const anchor of ['', '#s1', '#s5', '#3-4-2-s5', '#3-4-2-s9', '#item-2-s1']) {
				await page.goto(`/${mode}/plan/${path}${anchor}`);
				expect(await findOverlaps(page), `${path}${anchor}`).toEqual([]);
			}
	});

test('a note in the margin begins about where its sentence does', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 900 });
	for (const mode of ['zh', 'en'])
		for (const path of ['3/4/2/', '3/5/3/', '3/7/2/']) {
			await page.goto(`/${mode}/plan/${path}`);
			const far = await page.evaluate(() =>
				[...document.querySelectorAll<HTMLElement>('.notes > [data-after]')].map((group) => {
					const sentence = document.getElementById(`s${group.dataset.after ?? ''}`);
					const [line] = sentence?.getClientRects() ?? [];
					return Math.abs((line?.top ?? Infinity) - group.getBoundingClientRect().top);
				}),
			);
			// Three lines: what stands beside others has to make room.
			for (const distance of far) expect(distance, `${mode} ${path}`).toBeLessThan(100);
		}
});

test('the menu in the margin is level with its sentence where nothing else is', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1280, height: 900 });
	await page.goto('/zh/plan/3/5/1/#s12');
	const [menu, line] = await page.evaluate(() =>
		['.menu', '#s12'].map((selector) => document.querySelector(selector)?.getClientRects()[0]?.top),
	);
	expect(Math.abs((menu ?? 0) - (line ?? Infinity))).toBeLessThan(8);
	await page.setViewportSize({ width: 360, height: 700 });
	await expect(page.locator('.menu')).toHaveCSS('position', 'fixed');
	await expect(page.locator('.menu')).toBeInViewport({ ratio: 1 });
});

for (const [mode, width] of [
	['zh', 360],
	['en', 1280],
	['bi', 1280],
] as const)
	test(`a mark leads to its note, and the note back, in ${mode} at ${width} px`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height: 740 });
		await page.goto(`/${mode}/plan/3/4/2/`);
		const mark = page.locator('[data-note="voc-industries"]');
		await expect(mark).toHaveAccessibleName(mode === 'en' ? /contradiction/u : /前后不一/u);
		await mark.click();
		const note = page.locator('#note-voc-industries');
		await expect(note).toBeInViewport();
		await expect(note).toHaveCSS('position', 'fixed');
		await page.keyboard.press('Escape');
		await expect(note).not.toHaveCSS('position', 'fixed');
		await expect(mark).toBeFocused();
	});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 640 } });
	test('a mark leads to its note, and the note back to its sentence', async ({ page }) => {
		await page.goto('/zh/plan/3/4/2/');
		await page.locator('[data-note="voc-industries"]').click();
		await expect(page.locator('#note-voc-industries')).toBeInViewport();
		await page.locator('#note-voc-industries .close').click();
		await expect(page).toHaveURL(/#s7$/u);
		await expect(page.locator('#s7')).toBeInViewport();
	});
});

for (const mode of ['zh', 'en', 'bi'])
	test(`by Tab the menu comes after the links of its sentence, and then the next one, in ${mode}`, async ({
		page,
	}) => {
		await page.goto(`/${mode}/plan/3/4/2/#s3`);
		await expect(page.locator('.menu')).toBeVisible();
		const inMenu = () => page.evaluate(() => document.activeElement?.closest('.menu') !== null);
		const tabs = async (key: string) => {
			for (let step = 0; step < 20; step += 1) {
				await page.keyboard.press(key);
				if (await inMenu()) return step + 1;
			}
			throw new Error('the menu is not reached');
		};
		const links = await page.locator('#s3 a:visible').count();
		const number = page.locator('a.n[href="#s3"]');
		await number.focus();
		// Its links, the mark of its note, and then the menu.
		expect(await tabs('Tab')).toBe(links + 2);
		await expect(page.locator('.menu [data-do=dismiss]')).toBeFocused();
		await page.locator('.menu a:visible').last().focus();
		await page.keyboard.press('Tab');
		await expect(page.locator('a.n[href="#s4"]')).toBeFocused();
		await page.keyboard.press('Shift+Tab');
		expect(await inMenu()).toBe(true);
		await page.locator('.menu [data-do=dismiss]').focus();
		await page.keyboard.press('Shift+Tab');
		expect(await inMenu()).toBe(false);
	});

test('a listener hears a term explained once, and nothing but the explanation', async ({
	page,
}) => {
	await page.goto('/en/plan/3/4/2/');
	const vocs = page.locator('a.term[href="#term-vocs"]');
	expect(await vocs.count()).toBeGreaterThan(2);
	const words = await page.locator('#gloss-vocs').innerText();
	await expect(vocs.first()).toHaveAccessibleDescription(words);
	expect(words).not.toContain('Every place');
	for (const later of (await vocs.all()).slice(1))
		await expect(later).toHaveAccessibleDescription('');
});

test('numbers are drawn, named for listeners, and reached by finger', async ({ page }) => {
	for (const path of ['/zh/plan/3/4/2/', '/bi/plan/3/4/2/', '/en/plan/3/4/2/']) {
		await page.goto(path);
		const number = page.locator('a.n[href="#s5"]');
		await expect(number).toHaveText('');
		await expect(number).toHaveAccessibleName(/5/u);
		expect(await number.evaluate((element) => getComputedStyle(element, '::before').content)).toBe(
			'"5"',
		);
		await number.click();
		await expect(page).toHaveURL(/#s5$/u);
	}
});
