import { expect, test } from '@playwright/test';

// Where doors and the heads of their pages stand, on a screen and on paper.

const kinds = ['places/kaihua', 'topics/noise', 'organisations/juhua'];

for (const locale of ['zh', 'en'])
	test(`what a page says in short begins where its sentences do, at any width, in ${locale}`, async ({
		page,
	}) => {
		for (const kind of kinds)
			for (const width of [1100, 1280, 1440, 1600]) {
				await page.setViewportSize({ width, height: 800 });
				await page.goto(`/${locale}/${kind}/`);
				const left = (selector: string) =>
					page
						.locator(selector)
						.first()
						.evaluate((element) => Math.round(element.getBoundingClientRect().left));
				const short = await left('.opening > :last-child > *');
				expect(short, `${kind} at ${width}`).toBe(await left('.quotes > li'));
				const name = await left('.opening h1');
				// From 78rem on the name has the column beside it.
				if (width >= 1248) expect(name).toBeLessThan(short);
				else expect(name).toBe(short);
			}
	});

test('on paper no heading stands over doors, which are not printed', async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	for (const [path, hidden] of [
		['', ['home-places', 'home-topics']],
		['places/kaihua/', ['topics', 'others']],
		['topics/noise/', ['related']],
		['search/', ['before-topics', 'before-places']],
	] as const)
		for (const locale of ['zh', 'en']) {
			await page.goto(`/${locale}/${path}`);
			for (const id of hidden) {
				await expect(page.locator(`#${id}`)).toHaveCount(1);
				await expect(page.locator(`#${id}`), `${locale}/${path}`).toBeHidden();
			}
		}
	// What a page lists is printed, in doors as well.
	await page.goto('/zh/places/');
	for (const list of await page.locator('.index > ul').all()) await expect(list).toBeVisible();
});
