import { expect, test } from '@playwright/test';
import { paths } from './plan.ts';

for (const [width, care] of [
	[320, false],
	[360, false],
	[768, false],
	[1280, false],
	[320, true],
	[360, true],
] as const)
	test(`no page scrolls sideways at ${width} px${care ? ' with larger type' : ''}`, async ({
		page,
	}) => {
		if (care)
			await page.addInitScript(() => {
				localStorage.setItem('settings', '{"care":true}');
			});
		await page.setViewportSize({ width, height: 800 });
		for (const path of paths) {
			await page.goto(path);
			const widest = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(widest, path).toBeLessThanOrEqual(width);
		}
	});
