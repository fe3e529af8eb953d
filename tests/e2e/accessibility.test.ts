import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { paths } from './plan.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// The whole plan on one page is of the kinds already seen, many times over.
const seen = paths.filter((path) => !path.endsWith('print/'));

async function findFaults(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
	return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

async function openAll(page: Page): Promise<void> {
	const faults: Record<string, string[]> = {};
	for (const path of seen) {
		await page.goto(path);
		if (path.includes('search')) await page.locator('[data-search-state=ready]').waitFor();
		const found = await findFaults(page);
		if (found.length > 0) faults[path] = found;
	}
	expect(faults).toEqual({});
}

for (const colorScheme of ['light', 'dark'] as const)
	for (const width of [360, 1280]) {
		test.describe(`${colorScheme}, ${width} px`, () => {
			// On a phone a finger points: what it has to hit is larger.
			const isMobile = width < 500;
			test.use({ colorScheme, viewport: { width, height: 800 }, isMobile, hasTouch: isMobile });
			test.setTimeout(600_000);

			test('axe finds nothing on any kind of page', async ({ page }) => {
				await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
				await openAll(page);
			});

			test('axe finds nothing in easy-reading mode', async ({ page }) => {
				await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
				await page.addInitScript(() => {
					localStorage.setItem('plan-explorer:/', '{"care":true}');
				});
				await openAll(page);
				await expect(page.locator('html')).toHaveAttribute('data-mode', 'care');
			});

			test('axe finds nothing in what opens: menu, code, display, contents, a term', async ({
				page,
			}) => {
				await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
				for (const path of ['/zh/plan/3/4/2/', '/en/plan/3/4/2/', '/bi/plan/3/4/2/']) {
					await page.goto(`${path}#s5`);
					await page.locator('.menu [data-do=qr]').click();
					await page.locator('.menu svg').waitFor();
					expect(await findFaults(page), `menu of ${path}`).toEqual([]);
					await page.locator('.prefs > summary').click();
					expect(await findFaults(page), `display on ${path}`).toEqual([]);
					await page.keyboard.press('Escape');
					if (path.startsWith('/bi/')) continue;
					await page.locator('#s7 .term').first().click();
					expect(await findFaults(page), `term on ${path}`).toEqual([]);
					await page.keyboard.press('Escape');
					if (width > 1000) continue;
					await page.locator('.bar a[href="#contents"]').click();
					expect(await findFaults(page), `contents of ${path}`).toEqual([]);
				}
			});
		});
	}
