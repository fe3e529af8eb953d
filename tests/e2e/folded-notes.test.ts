import { expect, test } from '@playwright/test';

// Notes on Chinese words alone: folded on pages in English, and nowhere lost.

const page344 = 'plan/3/4/4/';
const note344 = '#note-beneath-or-underground';
const chinese = '底下';

test('a page in English folds a note on Chinese words, and opens it', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 740 });
	await page.goto(`/en/${page344}`);
	const note = page.locator(note344);
	const words = note.locator('p', { hasText: chinese });
	await expect(words).toBeHidden();
	await note.getByText('On the Chinese wording').click();
	await expect(words).toBeVisible();
	// One that English readers have to know of is not folded.
	await page.goto('/en/plan/3/4/2/');
	await expect(page.locator('#note-yuanli-two-characters p')).toBeVisible();
	await expect(page.locator('#note-yuanli-two-characters .fold')).toHaveCount(0);
});

for (const javaScriptEnabled of [true, false])
	test.describe(javaScriptEnabled ? 'on a phone' : 'on a phone without JavaScript', () => {
		test.use({ javaScriptEnabled, viewport: { width: 360, height: 740 } });
		test('every note is folded into its mark, which says what it is and opens it', async ({
			page,
		}) => {
			for (const [mode, word] of [
				['zh', '疑误'],
				['en', 'misprint?'],
				['bi', '疑误'],
			] as const) {
				await page.goto(`/${mode}/plan/3/4/2/`);
				await expect(page.locator('.note:visible')).toHaveCount(0);
				const mark = page.locator('[data-note="yuanli-two-characters"]').first();
				expect(
					await mark.evaluate((element) => getComputedStyle(element, '::before').content),
				).toContain(word);
				await expect(mark).toHaveAttribute('title', /笔误|misprint/u);
				await mark.click();
				await expect(page.locator('#note-yuanli-two-characters p').first()).toBeInViewport();
			}
		});
	});

test('a page with Chinese in it folds none', async ({ page }) => {
	for (const mode of ['zh', 'bi']) {
		await page.goto(`/${mode}/${page344}`);
		await expect(page.locator(note344).locator('p', { hasText: chinese }).first()).toBeVisible();
		await expect(page.locator('.fold')).toHaveCount(0);
	}
	await page.goto('/zh/notes/');
	await expect(page.locator('#jiezhi-2020')).toBeVisible();
	await expect(page.locator('.fold')).toHaveCount(0);
});

test('its mark opens a folded note as a sheet', async ({ page }) => {
	await page.goto(`/en/${page344}`);
	await page.locator('[data-note="beneath-or-underground"]').click();
	const note = page.locator(note344);
	await expect(note).toHaveCSS('position', 'fixed');
	await expect(note.locator('p', { hasText: chinese })).toBeInViewport();
	await page.keyboard.press('Escape');
	await expect(note.locator('p', { hasText: chinese })).toBeHidden();
});

test('a folded note in the list at the end of a page opens likewise', async ({ page }) => {
	await page.goto('/en/plan/1/1/1/');
	const words = page.locator('#note-drinking-water-source-names', { hasText: '饮用水水源' });
	await expect(words.getByText('饮用水水源')).toBeHidden();
	await page.locator('[data-note="drinking-water-source-names"]').first().click();
	await expect(words.getByText('饮用水水源')).toBeInViewport();
});

test('paper shows what is folded', async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	await page.goto(`/en/${page344}`);
	await expect(page.locator(note344).locator('p', { hasText: chinese })).toBeVisible();
	await page.goto('/en/notes/');
	await expect(page.locator('#jiezhi-2020')).toBeVisible();
});

test('the page of all notes folds them under each kind, and opens them', async ({ page }) => {
	await page.goto('/en/notes/');
	await expect(page.locator('#yuanli-two-characters')).toBeVisible();
	await expect(page.locator('#jiezhi-2020')).toBeHidden();
	await page
		.locator('section', { has: page.locator('> #sic') })
		.locator('summary')
		.click();
	await expect(page.locator('#jiezhi-2020')).toBeVisible();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 640 } });
	test('an address of a folded note still leads to it', async ({ page }) => {
		await page.goto('/en/notes/#jiezhi-2020');
		await expect(page.locator('#jiezhi-2020')).toBeInViewport();
		await expect(page.locator('#leiji-carbon')).toBeHidden();
		await page.goto(`/en/${page344}${note344}`);
		await expect(page.locator(note344).locator('p', { hasText: chinese })).toBeInViewport();
	});
});
