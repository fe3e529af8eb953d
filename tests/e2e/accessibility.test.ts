import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { kinds } from './plan.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const colorScheme of ['light', 'dark'] as const)
	for (const width of [360, 1280])
		test(`axe finds nothing on any kind of page, ${colorScheme}, ${width} px`, async ({ page }) => {
			test.setTimeout(240_000);
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			await page.setViewportSize({ width, height: 800 });
			const paths = ['/', '/404.html', ...kinds.flatMap((kind) => [`/zh/${kind}`, `/en/${kind}`])];
			// The whole plan on one page is of the kinds already seen, many times over.
			for (const path of paths.filter((candidate) => !candidate.endsWith('print/'))) {
				await page.goto(path);
				if (path.includes('search')) await page.locator('[data-search-state=ready]').waitFor();
				const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
				const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
				expect(found, path).toEqual([]);
			}
		});
