import { expect, test } from '@playwright/test';
import { kinds } from './plan.ts';

for (const width of [320, 360, 768, 1280])
	test(`no page scrolls sideways at ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		for (const path of [
			'/',
			'/404.html',
			...kinds.flatMap((kind) => [`/zh/${kind}`, `/en/${kind}`]),
		]) {
			await page.goto(path);
			const widest = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(widest, path).toBeLessThanOrEqual(width);
		}
	});
