import { expect, test } from '@playwright/test';
import { paths } from './plan.ts';

for (const width of [320, 360, 768, 1280])
	test(`no page scrolls sideways at ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		for (const path of paths) {
			await page.goto(path);
			const widest = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(widest, path).toBeLessThanOrEqual(width);
		}
	});
