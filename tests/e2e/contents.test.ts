import { expect, type Page, test } from '@playwright/test';
import { findFaults, rules } from './find-faults.ts';
import { plan } from './plan.ts';

test.use({ viewport: { width: 1280, height: 800 } });

const link = (page: Page, name: string | RegExp) =>
	page.locator('.tree').getByRole('link', { name });

/** The fold of a section, by its accessible name. */
const fold = (page: Page, id: string) => page.locator('.tree').getByLabel(`Items of ${id}`);

test('opening another section shows its items, with one request for all', async ({ page }) => {
	const requests: string[] = [];
	page.on('request', (request) => {
		if (request.url().endsWith('/contents.json')) requests.push(request.url());
	});
	await page.goto('/en/plan/3/5/');
	await expect(link(page, 'Focus on Safeguarding the Health')).toBeVisible();
	expect(requests).toEqual([]);
	await fold(page, '3.7').focus();
	const { y = 0 } = (await link(page, /^3\.7 /u).boundingBox()) ?? {};
	await page.keyboard.press('Enter');
	const item = link(page, 'Improve the separate collection');
	await expect(item).toBeVisible();
	await expect(link(page, /^Box 6 /u)).toBeVisible();
	// What stands above does not move.
	expect((await link(page, /^3\.7 /u).boundingBox())?.y).toBe(y);
	await fold(page, '3.7').click();
	await expect(item).toBeHidden();
	await fold(page, '3.10').click();
	await expect(link(page, /^3\.10\.4 /u)).toBeVisible();
	expect(requests).toHaveLength(1);
	await link(page, /^3\.10\.4 /u).click();
	await expect(page).toHaveURL(/\/en\/plan\/3\/10\/4\/$/u);
});

test('once all is open, every page of the plan is in the contents, once and in order', async ({
	page,
}) => {
	await page.goto('/zh/plan/3/5/');
	await page.locator('.tree').hover();
	await expect(page.locator('.tree [data-items] ol')).toHaveCount(13);
	const listed = await page
		.locator('.tree li > a')
		.evaluateAll((links) => links.map((one) => one.getAttribute('href')));
	const own = plan.nodes.map(({ url }) => url.zh).filter((url) => !url.includes('#'));
	expect(listed).toEqual([...new Set(own)]);
	for (const summary of await page.locator('.tree [data-items] summary').all())
		await summary.click();
	await expect(page.locator('.tree a:visible')).toHaveCount(listed.length);
	expect(await findFaults(page, rules.everything, '.tree')).toEqual([]);
});

test('the filter finds items of sections that are not open, and what was open is open again', async ({
	page,
}) => {
	await page.goto('/en/plan/3/5/');
	await page.locator('.tree input').fill('plastic');
	await expect(link(page, /^3\.7\.6 /u)).toBeVisible();
	await expect(link(page, /^3\.7 /u)).toBeVisible();
	await expect(link(page, /^3\.5\.1 /u)).toBeHidden();
	await page.locator('.tree input').fill('');
	await expect(link(page, /^3\.5\.1 /u)).toBeVisible();
	await expect(link(page, /^3\.7\.6 /u)).toBeHidden();
});

test('where the items do not arrive, the page says so, and the section leads to them', async ({
	page,
}) => {
	await page.route('**/contents.json', (route) => route.abort());
	await page.goto('/en/plan/3/5/');
	await fold(page, '3.7').click();
	const fault = page.locator('.tree').getByText('The items did not load');
	await expect(fault).toHaveCount(1);
	await expect(fault).toBeVisible();
	await page.locator('.tree input').fill('waste');
	await expect(link(page, /^3\.7 /u)).toBeVisible();
	await expect(link(page, /^3\.8 /u)).toBeHidden();
	await expect(fault.first()).toBeVisible();
	await page.locator('.tree input').fill('');
	await page.unroute('**/contents.json');
	// Another try.
	await fold(page, '3.8').click();
	await expect(link(page, /^Box 7 /u)).toBeVisible();
	await expect(fault).toHaveCount(0);
	await link(page, /^3\.7 /u).click();
	await expect(page).toHaveURL(/\/en\/plan\/3\/7\/$/u);
});

test('on a phone, too, the contents open and have the items of every section', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto('/en/plan/3/5/');
	await page.locator('.bar a[href="#contents"]').click();
	await fold(page, '1.1').click();
	await expect(link(page, /^1\.1\.6 /u)).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.locator('.tree')).toBeHidden();
});
