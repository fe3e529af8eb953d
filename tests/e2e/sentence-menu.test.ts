import { expect, test } from '@playwright/test';
import { plan, sentenceText } from './plan.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const english = (id: string) =>
	plan.nodes.flatMap(({ sentences }) => sentences).find((sentence) => sentence.id === id)?.en ?? '';

test('a tap lights a sentence and offers its menu, and takes both away', async ({ page }) => {
	await page.goto('/zh/plan/3/4/2/');
	const menu = page.locator('.menu');
	await page.locator('#s7').click({ position: { x: 60, y: 50 } });
	await expect(page).toHaveURL(/#s7$/u);
	await expect(menu).toContainText('三（四）2，第 7 句');
	// Beside its links.
	await page.locator('#s9').click({ position: { x: 300, y: 50 } });
	await expect(menu).toContainText('三（四）2，第 9 句');
	await expect(page.locator('.lit')).toHaveCount(1);
	await menu.getByRole('button', { name: '关闭' }).click();
	await expect(menu).toHaveCount(0);
	await expect(page.locator('.lit')).toHaveCount(0);
	await expect(page).toHaveURL(/\/3\/4\/2\/$/u);
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true });

	for (const path of ['/bi/plan/3/5/1/', '/en/plan/3/5/1/', '/zh/plan/3/5/1/'])
		test(`the menu of a long sentence is in view, and does not hide it, on ${path}`, async ({
			page,
		}) => {
			await page.goto(`${path}#s18`);
			const menu = page.locator('.menu');
			await expect(menu).toBeInViewport({ ratio: 1 });
			const top = await menu.evaluate((element) => element.getBoundingClientRect().top);
			const begins = await page
				.locator('#s18')
				.evaluate((element) => element.getClientRects()[0]?.top ?? 0);
			// Its first line, and another one, stand above the menu.
			expect(begins).toBeGreaterThan(0);
			expect(begins + 50).toBeLessThan(top);
			const bar = await page.locator('.bar').boundingBox();
			expect((await menu.boundingBox())?.height ?? 0).toBeLessThan((bar?.y ?? 0) / 2);
		});

	test('a sentence tapped where the menu will stand comes out from under it', async ({ page }) => {
		await page.goto('/zh/plan/3/5/1/');
		await page.locator('#s9').evaluate((element) => {
			const { top } = element.getClientRects()[0] ?? element.getBoundingClientRect();
			window.scrollBy(0, top - 640);
		});
		await page.locator('a.n[href="#s9"] + .s').evaluate((element) => {
			(element as HTMLElement).click();
		});
		const [line, menu] = [page.locator('#s9'), page.locator('.menu')];
		await expect(menu).toContainText('三（五）1，第 9 句');
		const bottom = await line.evaluate((element) => element.getClientRects()[0]?.bottom ?? 0);
		expect(bottom).toBeLessThanOrEqual((await menu.boundingBox())?.y ?? 0);
	});

	test('the settings open from the bar; the tap that closes them does nothing else', async ({
		page,
	}) => {
		await page.goto('/zh/plan/3/4/2/#s9');
		const [button, panel] = [page.locator('.more [data-display]'), page.locator('.slip')];
		const open = async () => {
			await page.locator('.bar a[href="#more"]').tap();
			await button.tap();
		};
		await open();
		await expect(panel).toBeInViewport({ ratio: 1 });
		await page.touchscreen.tap(100, 120);
		await expect(panel).toBeHidden();
		await expect(page).toHaveURL(/#s9$/u);
		await expect(page.locator('.menu b')).toHaveText('三（四）2，第 9 句');
		await open();
		await expect(panel).toBeVisible();
	});
});

for (const [mode, button, texts, places] of [
	['zh', '复制引文', [sentenceText('3.4.2/s5')], ['三（四）2，第 5 句', '衢发改发〔2021〕46号']],
	['en', 'Copy quote', [english('3.4.2/s5')], ['3.4.2, sentence 5', 'unofficial AI translation']],
	[
		'bi',
		'复制引文 Copy quote',
		[sentenceText('3.4.2/s5'), english('3.4.2/s5')],
		['三（四）2，第 5 句', '3.4.2, sentence 5', 'unofficial AI translation'],
	],
] as const)
	test(`a quotation names its source and place, and ends in its link, in ${mode}`, async ({
		page,
	}) => {
		await page.goto(`/${mode}/plan/3/4/2/#s5`);
		await page.getByRole('button', { name: button, exact: true }).click();
		await expect(page.locator('.menu [role=status]')).not.toBeEmpty();
		const quote = await page.evaluate(() => navigator.clipboard.readText());
		expect(quote.startsWith(`${texts.join('\n')}\n`)).toBe(true);
		for (const place of places) expect(quote).toContain(place);
		expect(quote).toMatch(new RegExp(`\\n\\S+/${mode}/plan/3/4/2/#s5$`, 'u'));
		expect(quote).not.toContain('{');
	});

test('a sentence of a section or a box is shared by the address of its own page', async ({
	page,
}) => {
	await page.goto('/en/plan/3/4/#box-3-2-s1');
	await page.getByRole('button', { name: 'Copy link' }).click();
	await expect(page.locator('.menu [role=status]')).toHaveText('Copied');
	const link = await page.evaluate(() => navigator.clipboard.readText());
	expect(link).toMatch(/\/en\/plan\/box\/3\/#item-2-s1$/u);
	await page.locator('.menu').getByRole('link', { name: '中文' }).click();
	await expect(page).toHaveURL(/\/zh\/plan\/box\/3\/#item-2-s1$/u);
	await expect(page.locator('#item-2-s1')).toBeInViewport();
});

test('what cannot be copied is shown and selected', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'clipboard', { value: undefined });
		Object.defineProperty(document, 'execCommand', { value: () => false });
	});
	await page.goto('/zh/plan/3/4/2/#s5');
	await page.getByRole('button', { name: '复制链接' }).click();
	await expect(page.locator('.menu [role=status]')).toContainText(
		/不允许复制.*\/zh\/plan\/3\/4\/2\/#s5$/su,
	);
	// Selected is what is to be copied, and nothing that stands around it.
	const selected = await page.evaluate(() => getSelection()?.toString());
	expect(selected).toMatch(/^http\S+\/zh\/plan\/3\/4\/2\/#s5$/u);
});

test('a web view without the clipboard’s interface copies the old way', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'clipboard', { value: undefined });
	});
	await page.goto('/zh/plan/3/4/2/#s5');
	await page.getByRole('button', { name: '复制链接' }).click();
	await expect(page.locator('.menu [role=status]')).toHaveText('已复制');
});

test('an address that names no sentence says so, and offers the nearest', async ({ page }) => {
	await page.goto('/zh/plan/3/4/2/#s99');
	const notice = page.locator('[data-missing]');
	await expect(notice).toContainText('#s99');
	await notice.getByRole('link', { name: '三（四）2，第 11 句' }).click();
	await expect(page.locator('#s11')).toBeInViewport();
	await expect(notice).toBeHidden();
	// Web views put words of their own into the address.
	await page.goto('/zh/plan/3/4/2/#wechat_redirect');
	await expect(notice).toBeHidden();
});

test('an address that is no page offers the nearest places', async ({ page }) => {
	await page.goto('/en/plan/3/4/9/');
	const [zh, en] = ['zh-Hans', 'en'].map((lang) =>
		page.locator(`section[lang=${lang}] [data-nearest]`),
	);
	if (!zh || !en) throw new Error('the page speaks one language only');
	// An address of the English edition is answered in English first.
	await expect(page.locator('main h2').first()).toHaveText('Page not found');
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(zh.getByRole('link').first()).toHaveText(/^3\.4\.5 /u);
	await expect(en.getByRole('link')).toHaveCount(5);
	await en.getByRole('link', { name: /^3\.4\.4 / }).click();
	await expect(page).toHaveURL(/\/en\/plan\/3\/4\/4\/$/u);
	await page.goto('/nothing-of-the-kind/');
	await expect(page.locator('main h2').first()).toHaveText('找不到这一页');
	await expect(zh).toBeHidden();
});
