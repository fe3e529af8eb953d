import { expect, test, type Page } from '@playwright/test';

const term = (page: Page) => page.locator('[data-sentence="3.2.1/s1"] a.term').first();
const note = (page: Page) => page.locator('#term-three-lines-and-one-permit');

/** What the style sheet shows beside a term. */
const bubble = (page: Page) =>
	term(page).evaluate((element) => getComputedStyle(element, '::after').content);

/** Whether the explanation stands at the foot of the window. */
const isAtFoot = (page: Page) =>
	note(page).evaluate((element) => getComputedStyle(element).position === 'fixed');

for (const [locale, words] of [
	['zh', '生态保护红线、环境质量底线'],
	['en', 'what may be done where'],
] as const)
	test(`a term is explained on hover and on focus, in ${locale}`, async ({ page }) => {
		await page.goto(`/${locale}/plan/3/2/1/`);
		expect(await bubble(page)).not.toContain(words);
		await term(page).hover();
		expect(await bubble(page)).toContain(words);
		await page.mouse.move(0, 0);
		await term(page).focus();
		expect(await bubble(page)).toContain(words);
		await expect(term(page)).toHaveAccessibleDescription(new RegExp(words, 'u'));
		// Dismissed without moving pointer or focus (WCAG 1.4.13).
		await page.keyboard.press('Escape');
		expect(await bubble(page)).not.toContain(words);
	});

test('a tapped term is explained at the foot, the sentence stays lit, and one comes back to it', async ({
	page,
}) => {
	await page.setViewportSize({ width: 360, height: 640 });
	await page.goto('/zh/plan/3/2/1/#s1');
	await term(page).click();
	expect(await isAtFoot(page)).toBe(true);
	await expect(note(page)).toBeInViewport();
	await expect(page).toHaveURL(/#s1$/u);
	await page.keyboard.press('Escape');
	expect(await isAtFoot(page)).toBe(false);
	await expect(term(page)).toBeFocused();
	await page.keyboard.press('Enter');
	await note(page).getByRole('link', { name: '关闭' }).click();
	expect(await isAtFoot(page)).toBe(false);
	await expect(term(page)).toBeFocused();
	await page.keyboard.press('Enter');
	await note(page).getByRole('link', { name: '全部出处' }).click();
	await expect(page).toHaveURL(/\/zh\/glossary\/three-lines-and-one-permit\/$/u);
	await expect(page.locator('.concordance mark').first()).toHaveText('三线一单');
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 640 } });
	test('a tapped term is explained at the foot, and its link leads back', async ({ page }) => {
		await page.goto('/en/plan/3/2/1/');
		await term(page).click();
		await expect(note(page)).toBeInViewport();
		await expect(note(page)).toHaveCSS('position', 'fixed');
		await note(page).getByRole('link', { name: 'Close' }).click();
		await expect(page).toHaveURL(/#s1$/u);
		await expect(note(page)).not.toHaveCSS('position', 'fixed');
	});

	test('a lit sentence leads to its partner', async ({ page }) => {
		await page.goto('/en/plan/3/4/#3-4-2-s5');
		await page.getByRole('link', { name: '第 5 句，中文' }).click();
		await expect(page).toHaveURL(/\/zh\/plan\/3\/4\/2\/#s5$/u);
		await expect(page.locator('#s5')).toBeInViewport();
	});
});

for (const javaScriptEnabled of [true, false])
	test.describe(javaScriptEnabled ? 'with a script' : 'with none', () => {
		test.use({ javaScriptEnabled });
		test('an address leads to the row of a term, which lights up, and to its places by keyboard', async ({
			page,
		}) => {
			await page.goto('/en/glossary/#mine-771');
			const row = page.locator('#mine-771');
			const paper = (id: string) =>
				page.locator(id).evaluate((element) => getComputedStyle(element).backgroundColor);
			await expect(row).toBeInViewport();
			expect(await paper('#mine-771')).not.toBe(await paper('#vocs'));
			await page.keyboard.press('Tab');
			await expect(row.getByRole('link', { name: 'Mine 771' })).toBeFocused();
			await page.keyboard.press('Tab');
			await expect(row.getByRole('link', { name: '3.9.3, sentence 2' })).toBeFocused();
			await page.keyboard.press('Enter');
			await expect(page).toHaveURL(/\/en\/plan\/3\/9\/3\/#s2$/u);
			await page.goto('/en/glossary/?kind=place');
			await page.locator('#mine-771').getByRole('link', { name: 'Mine 771' }).click();
			await expect(page).toHaveURL(/\/en\/glossary\/\?kind=place#mine-771$/u);
		});
	});

test('the row of a term, of a promise and of a result stay the same in the other language', async ({
	page,
}) => {
	for (const path of ['glossary/#mine-771', 'targets/#t-3-1-1-s8-a', 'results/#a-7b']) {
		await page.goto(`/zh/${path}`);
		await page.locator('.modes').getByRole('link', { name: 'English' }).click();
		await expect(page).toHaveURL(new RegExp(`/en/${path}$`, 'u'));
		await page.locator('.modes').getByRole('link', { name: '中文' }).click();
		await expect(page).toHaveURL(new RegExp(`/zh/${path}$`, 'u'));
	}
});

test('the glossary is filtered by words and kind, and keeps both in the address', async ({
	page,
}) => {
	await page.goto('/en/glossary/');
	const rows = page.locator('tbody tr:visible');
	const all = await rows.count();
	await page.getByLabel('Kind').selectOption('place');
	const places = await rows.count();
	expect(places).toBeLessThan(all);
	await page.locator('input[name=filter]').fill('reservoir');
	await expect(rows.first()).toContainText('Reservoir');
	expect(await rows.count()).toBeLessThan(places);
	await expect(page).toHaveURL(/kind=place.*filter=reservoir/u);
	await page.reload();
	await expect(rows.first()).toContainText('Reservoir');
	await page.locator('input[name=filter]').fill('zzz');
	await expect(page.getByText('No term or kind of term has “zzz”.')).toBeVisible();
	await page.getByRole('button', { name: 'Show all' }).click();
	await expect(rows).toHaveCount(all);
	await expect(page).toHaveURL(/\/en\/glossary\/$/u);
});
