import { expect, type Page, test } from '@playwright/test';
import { collectErrors } from './collect-errors.ts';

// One failure stays one failure: whatever a browser refuses or a server has lost.

const task = '/zh/plan/3/4/2/';

test('where one improvement fails, the others start', async ({ page }) => {
	const said: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error') said.push(message.text());
	});
	await page.addInitScript(() => {
		// The first thing that a page's script asks for, and the panel's.
		Element.prototype.insertAdjacentHTML = () => {
			throw new Error('no panel');
		};
	});
	await page.goto(`${task}#s99`);
	await expect(page.locator('[data-missing]')).toContainText('#s99');
	await page.keyboard.press('j');
	await expect(page.locator('.menu b')).toHaveText('三（四）2，第 1 句');
	await expect.poll(() => said.join('\n')).toContain('no panel');
});

test.describe('after a new release has taken the place of the one that is open', () => {
	/** What has been loaded stays; whatever else the page asks for is gone. */
	const loseParts = (page: Page) => page.route(/\/_astro\/.*/u, (route) => route.abort());

	for (const [mode, said] of [
		['zh', '这一部分未能载入，请重新载入本页。'],
		['en', 'This part did not load; reload the page.'],
		['bi', '这一部分未能载入，请重新载入本页。 This part did not load; reload the page.'],
	] as const)
		test(`the menu says what has not come, in ${mode}`, async ({ page }) => {
			const errors = collectErrors(page);
			await page.goto(`/${mode}/plan/3/4/2/#s7`);
			await expect(page.locator('.menu')).toBeVisible();
			await loseParts(page);
			await page.locator('.menu [data-do=qr]').click();
			await expect(page.locator('.menu [role=status]')).toHaveText(said);
			await page.locator('.menu [data-do=link]').click();
			await expect(page.locator('.menu [role=status]')).not.toHaveText(said);
			if (mode !== 'bi') {
				// Beside a card the contents are a sheet.
				await page.locator('.mast .sheet-way').click();
				await page.locator('.tree input').fill('a');
				await expect(page.locator('.tree [role=alert]')).toHaveText(said);
			}
			expect(errors).toEqual([]);
		});

	test('the sharing page does', async ({ page }) => {
		const errors = collectErrors(page);
		await page.goto('/en/share/3.4.2/');
		await expect(page.locator('[data-copy-text]').first()).toBeVisible();
		await loseParts(page);
		await page.evaluate(() => {
			location.hash = '#s7';
		});
		await expect(page.locator('share-place [role=status]')).toContainText('reload the page');
		await expect(page.locator('[data-chosen] b')).toHaveText('3.4.2, sentence 7');
		// The code of the whole place is not offered for that of the sentence.
		await expect(page.locator('[data-qr] img')).toBeHidden();
		await expect(page.locator('[data-qr] a')).toBeHidden();
		expect(errors).toEqual([]);
	});

	test('the page that a hit leads to says that it could not mark it', async ({ page }) => {
		const errors = collectErrors(page);
		const known = new Set<string>();
		page.on('request', (request) => known.add(request.url()));
		await page.goto('/en/plan/3/4/2/');
		await page.waitForLoadState('networkidle');
		await page.route(/\/_astro\/.*\.js$/u, (route) =>
			known.has(route.request().url()) ? route.continue() : route.abort(),
		);
		page.removeAllListeners('request');
		await page.goto('/en/plan/3/4/2/?q=air');
		await expect(page.locator('main .notice:visible')).toHaveText(
			'The matches could not be marked on this page; reload the page.',
		);
		expect(errors).toEqual([]);
	});

	test('the search says so when its hits are to be kept as a file', async ({ page }) => {
		const errors = collectErrors(page);
		await page.goto('/en/search/?q=air');
		await expect(page.locator('search-page')).toHaveAttribute('data-search-state', 'ready');
		await loseParts(page);
		await page.locator('[data-search-csv]').click();
		await expect(page.locator('[data-search-status]')).toContainText('reload the page');
		await page.reload();
		expect(errors).toEqual([]);
	});
});

test.describe('where the browser takes a hundred changes of the address in half a minute', () => {
	test.beforeEach(async ({ page }) => {
		await page.addInitScript(() => {
			let left = 100;
			for (const name of ['pushState', 'replaceState'] as const) {
				const change = history[name].bind(history);
				history[name] = (...values) => {
					left -= 1;
					if (left < 0) throw new DOMException('too many', 'SecurityError');
					change(...values);
				};
			}
		});
	});

	test('a filter follows every key', async ({ page }) => {
		const errors = collectErrors(page);
		await page.goto('/en/glossary/');
		const field = page.locator('filter-table input[name=filter]');
		await field.evaluate((input) => {
			const type = (value: string) => {
				(input as HTMLInputElement).value = value;
				input.dispatchEvent(new Event('input', { bubbles: true }));
			};
			for (let count = 0; count < 150; count += 1) type('z'.repeat(1 + (count % 4)));
			type('zzzz');
		});
		await expect(page.locator('filter-table tbody tr:visible')).toHaveCount(0);
		await expect(page.locator('output').first()).toContainText('0 of ');
		await expect(page).toHaveURL(/\?filter=zzzz$/u);
		expect(errors).toEqual([]);
	});

	test('the keys lead on from sentence to sentence', async ({ page }) => {
		const errors = collectErrors(page);
		await page.goto('/zh/plan/3/5/');
		await expect(page.locator('html.has-menu')).toBeAttached();
		await page.evaluate(() => {
			for (let count = 0; count < 100; count += 1)
				for (const key of ['j', 'k'])
					document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
			for (let count = 0; count < 7; count += 1)
				document.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true }));
		});
		const lit = page.locator('[data-sentence].lit');
		await expect(lit).toBeInViewport();
		const id = (await lit.getAttribute('id')) ?? '';
		await expect(page.locator('.menu')).toBeVisible();
		await expect(page).toHaveURL(new RegExp(`#${id}$`, 'u'));
		expect(errors).toEqual([]);
	});
});

test('where nothing can be copied, the text is there to be copied by hand', async ({ page }) => {
	const errors = collectErrors(page);
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'clipboard', {
			value: { writeText: () => Promise.reject(new DOMException('denied', 'NotAllowedError')) },
		});
		Object.defineProperty(document, 'execCommand', { value: undefined });
	});
	await page.goto(`${task}#s5`);
	await page.getByRole('button', { name: '复制链接' }).click();
	await expect(page.locator('.menu [role=status]')).toContainText(/不允许复制.*#s5$/su);
	await page.goto('/en/share/3.4.2/');
	await page.locator('[data-copy-text]').first().click();
	await expect(page.locator('share-place [role=status]')).not.toBeEmpty();
	await page.goto('/en/search/?q=air');
	await page.locator('[data-act=link]').first().click();
	await expect(page.locator('[data-by-hand]')).toContainText('/en/');
	expect(errors).toEqual([]);
});

test('Back from a hit leads to as many hits as were shown, and to where one was', async ({
	page,
}) => {
	await page.goto('/zh/search/?q=生态');
	const hits = page.locator('[data-search-results] .hit');
	await expect(hits).toHaveCount(20);
	await page.locator('[data-search-more]').click();
	await expect(hits).toHaveCount(40);
	const link = hits.nth(35).locator('h2 a');
	await link.scrollIntoViewIfNeeded();
	const before = await page.evaluate(() => window.scrollY);
	expect(before).toBeGreaterThan(1000);
	await link.click();
	await expect(page).toHaveURL(/\/plan\//u);
	await page.goBack();
	await expect(hits).toHaveCount(40);
	await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(before);
	// Another query begins anew.
	await page.locator('search-page input[name=q]').fill('水');
	await expect(page).toHaveURL(/q=%E6%B0%B4$/u);
	await expect(hits).toHaveCount(20);
});

test('what is typed into a field for words does not make an address too long for a server', async ({
	page,
}) => {
	// nginx takes 8 kB for the first line of a request; a Chinese character takes 9 bytes of an address.
	for (const path of ['/zh/', '/en/plan/3/4/2/', '/zh/search/', '/404.html', '/zh/targets/']) {
		await page.goto(path);
		const lengths = await page
			.locator('input[name=q], input[name=filter]')
			.evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).maxLength));
		expect(lengths.length, path).toBeGreaterThan(0);
		for (const length of lengths) {
			expect(length).toBeGreaterThan(0);
			expect(9 * length).toBeLessThan(8192 - 500);
		}
	}
});
