import { expect, type Page, test } from '@playwright/test';
import { paths } from './plan.ts';

test.use({ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true });

/** What a finger has to hit and is smaller than 44 pixels, but for links that are part of a text. */
const findSmall = (page: Page) =>
	page.evaluate(() => {
		const inText =
			'.p, p, dd, dt, td, th, caption, .plan h2, .plan h3, .plan h4, .pair, .explained, .note';
		const small = (element: Element) => {
			const { width, height } = element.getBoundingClientRect();
			return width > 1 && height > 1 && (height < 43.5 || width < 23.5);
		};
		return [...document.querySelectorAll('a, button, summary, select, input:not(.vh), label')]
			.filter((element) => element.closest(inText) === null)
			.filter((element) => element.checkVisibility())
			.filter((element) => !element.matches('label:not(:has(input))'))
			.filter((element) => !(element.matches('input') && element.closest('label')))
			.filter(small)
			.map((element) => {
				const { width, height } = element.getBoundingClientRect();
				const path = `${element.parentElement?.className ?? ''} > ${element.outerHTML.slice(0, 90)}`;
				return `${Math.round(width)}×${Math.round(height)} ${path}`;
			});
	});

test('a finger finds what opens', async ({ page }) => {
	for (const mode of ['zh', 'en', 'bi']) {
		await page.goto(`/${mode}/plan/3/4/2/#s5`);
		await page.locator('.bar a[href="#more"]').click();
		expect(await findSmall(page), `more in ${mode}`).toEqual([]);
		await page.locator('.more [data-display]').click();
		expect(await findSmall(page), `display in ${mode}`).toEqual([]);
		await page.keyboard.press('Escape');
		const actions = page.locator('.menu :is(a, button)');
		for (const box of await actions.evaluateAll((all) =>
			all.map((one) => one.getBoundingClientRect().height),
		))
			expect(box, `menu in ${mode}`).toBeGreaterThanOrEqual(44);
		if (mode === 'bi') continue;
		await page.locator('.bar a[href="#contents"]').click();
		await expect(page.locator('.tree')).toBeVisible();
		expect(await findSmall(page), `contents in ${mode}`).toEqual([]);
	}
});

test('a finger finds what it has to hit on every kind of page', async ({ page }) => {
	const small: Record<string, string[]> = {};
	for (const path of paths) {
		await page.goto(path);
		const found = await findSmall(page);
		if (found.length > 0) small[path] = found;
	}
	expect(small).toEqual({});
});
