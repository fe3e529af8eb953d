import { expect, type Page, test } from '@playwright/test';
import { collectErrors } from './collect-errors.ts';
import { sentenceText } from './plan.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const task = '/zh/plan/3/4/2/';

/** Opens an address as somebody does who has been sent it. */
async function arrive(page: Page, address: string): Promise<void> {
	await page.goto('about:blank');
	await page.goto(address);
	await expect(page.locator('html.has-menu')).toBeAttached();
}

/** Numbers of the sentences that are lit, by the style or by the class. */
const lit = (page: Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('[data-sentence]')]
			.filter(
				(sentence) =>
					sentence.classList.contains('lit') ||
					(sentence.matches(':target') && !document.documentElement.matches('.picked')),
			)
			.map(({ id }) => id),
	);

const notice = (page: Page) => page.locator('[data-missing]');

test('a sentence is found by its anchor, whatever came to stand behind it', async ({ page }) => {
	const errors = collectErrors(page, { console: true });
	for (const pasted of [
		'#s7',
		'#s7。',
		'#s7)',
		'#s7），',
		'#S7',
		'#s7?from=singlemessage&isappinstalled=0',
		'?from=timeline#s7%E3%80%82',
		'?q=%E5%8E%82#s7。',
		'#%23s7',
		'?from=timeline%23s7',
		// As the section's page, the data and a print have it.
		'#3-4-2-s7',
		'#3.4.2/s7',
	]) {
		await arrive(page, task + pasted);
		await expect(page.locator('.menu b'), pasted).toHaveText('三（四）2，第 7 句');
		await expect(page.locator('#s7'), pasted).toBeInViewport();
		expect(await lit(page), pasted).toEqual(['s7']);
		// Who copies the address passes on one that is right.
		await expect(page, pasted).toHaveURL(/#s7$/u);
		await expect(notice(page)).toBeHidden();
	}
	expect(errors).toEqual([]);
});

test('a range is lit whichever way round it is written, and what it lacks is said', async ({
	page,
}) => {
	for (const [address, sentences, said] of [
		['?to=s9#s7', ['s7', 's8', 's9'], null],
		['?to=s7#s9', ['s7', 's8', 's9'], null],
		['?to=S9#S7', ['s7', 's8', 's9'], null],
		['?to=s9%E3%80%82#s7。', ['s7', 's8', 's9'], null],
		['?to=9#s7', ['s7', 's8', 's9'], null],
		['?to=s9%23s7', ['s7', 's8', 's9'], null],
		['?to=s9&from=timeline#s7', ['s7', 's8', 's9'], null],
		['?to=s99#s7', ['s7'], 'to=s99 本页没有这个编号。最近的是：三（四）2，第 11 句'],
		['?to=%25zz#s7', ['s7'], 'to=%zz 本页没有这个编号。'],
		['?to=%ED%A0%80#s7', ['s7'], '本页没有这个编号。'],
		['?to=#s7', ['s7'], 'to= 本页没有这个编号。'],
		['?to=s9', [], 'to=s9 地址只写了一段文字的末句，没有写起句。最近的是：三（四）2，第 9 句'],
		['?to=s9#s99', [], '#s99 本页没有这个编号。最近的是：三（四）2，第 11 句'],
	] as const) {
		await arrive(page, task + address);
		expect(await lit(page), address).toEqual(sentences);
		if (said === null) await expect(notice(page), address).toBeHidden();
		else await expect(notice(page), address).toContainText(said);
	}
	await arrive(page, `${task}?to=s99#s7`);
	await notice(page).getByRole('link').click();
	await expect(page).toHaveURL(/\?to=s11#s7$/u);
	await expect(page.locator('.menu b')).toHaveText('三（四）2，第 7—11 句');
	await expect(notice(page)).toBeHidden();
	await arrive(page, `/en/plan/3/4/2/?to=s99#s7`);
	await expect(notice(page)).toContainText('on this page. The nearest is: 3.4.2, sentence 11');
	await arrive(page, `/en/plan/3/4/2/?to=s9`);
	await expect(notice(page)).toContainText(
		'names the last sentence of a passage, but not the first',
	);
});

test('what is said of an address goes when another sentence is picked', async ({ page }) => {
	await arrive(page, `${task}?to=s99#s7`);
	await expect(notice(page)).toBeVisible();
	await page.keyboard.press('j');
	await expect(page).toHaveURL(/\/3\/4\/2\/#s8$/u);
	await expect(notice(page)).toBeHidden();
});

test('an anchor that cannot be read does no harm', async ({ page }) => {
	const errors = collectErrors(page, { console: true });
	for (const hash of ['#%', '#%zz', '#%E0%A4', '#\ud800', '#。', '#constructor', '#__proto__'])
		for (const address of [`${task}${hash}`, `${task}?q=VOCs${hash}`]) {
			await arrive(page, address);
			expect(await lit(page), address).toEqual([]);
			await expect(notice(page), address).toBeHidden();
			if (address.includes('q=')) await expect(page.locator('.found-bar')).toBeVisible();
		}
	expect(errors).toEqual([]);
});

/**
 * Makes a page believe that the browser has found a text fragment; that of `npm ci` knows none. Others look for the words
 * once the page has loaded, and then have the element around them for their target, the anchor notwithstanding.
 */
async function findAsTarget(page: Page, selector: string): Promise<void> {
	await page.addInitScript((found) => {
		let isFound = false;
		addEventListener('load', () => {
			setTimeout(() => (isFound = true), 100);
		});
		Object.defineProperty(document, 'querySelector', {
			value: (wanted: string) =>
				document.querySelectorAll(wanted === ':target' && isFound ? found : wanted)[0] ?? null,
		});
	}, selector);
}

for (const [found, sentence] of [
	['#s9', 9],
	['#s9 a', 9],
	// Words of several sentences are none: the one that is named is meant.
	['.p:last-of-type', 7],
	['#nowhere', 7],
] as const)
	test(`where a browser has found the words of a text fragment in ${found}, all is of sentence ${sentence}`, async ({
		page,
	}) => {
		await findAsTarget(page, found);
		// Words that stand nowhere: a browser that does look for them leaves the test alone.
		await arrive(page, `${task}#s7:~:text=${encodeURIComponent('不在本页的字')}`);
		// The last time at which browsers look.
		await page.waitForTimeout(1000);
		await expect(page.locator('.menu b')).toHaveText(`三（四）2，第 ${sentence} 句`);
		await page.getByRole('button', { name: '复制引文' }).click();
		await expect(page.locator('.menu [role=status]')).toHaveText('已复制');
		const quote = await page.evaluate(() => navigator.clipboard.readText());
		expect(quote.startsWith(sentenceText(`3.4.2/s${sentence}`))).toBe(true);
		expect(quote).toMatch(new RegExp(`/zh/plan/3/4/2/#s${sentence}$`, 'u'));
	});

test('an address whose # was encoded leads to its place, with the sentence', async ({ page }) => {
	for (const [address, href] of [
		['/zh/plan/3/4/2/%23s7', '/zh/plan/3/4/2/#s7'],
		['/3.4.2%23s7', '/zh/plan/3/4/2/#s7'],
		['/3.4.2%23S7%E3%80%82', '/zh/plan/3/4/2/#s7'],
		['/bi/plan/3/4/2/%23s7', '/zh/plan/3/4/2/#s7'],
		['/3.4.2/s7', '/zh/plan/3/4/2/#s7'],
		['/box-4.2%23s1', '/zh/plan/box/4/#item-2-s1'],
		['/zh/plan/3/4/2%EF%BC%89#s7', '/zh/plan/3/4/2/#s7'],
		// Of a place that there is not, no sentence is meant.
		['/3.4.9%23s7', '/zh/plan/3/4/5/'],
	] as const) {
		await page.goto(address);
		const link = page.locator('[data-nearest]:visible').first().getByRole('link').first();
		await expect(link, address).toHaveAttribute('href', new RegExp(`${href}$`, 'u'));
		if (href.includes('#')) await expect(link).toContainText(/，第 \d+ 句$/u);
	}
	await page.goto('/en/plan/3/4/2/%23s7');
	const link = page.locator('[data-nearest]:visible').first().getByRole('link').first();
	await expect(link).toHaveText(/^3\.4\.2 .+, sentence 7$/u);
	await expect(page.locator('section[lang=zh-Hans] [data-nearest] a').first()).toHaveText(
		/，第 7 句$/u,
	);
	await link.click();
	await expect(page).toHaveURL(/\/en\/plan\/3\/4\/2\/#s7$/u);
	await expect(page.locator('.menu b')).toHaveText('3.4.2, sentence 7');
});

test('a row of a table, a place of the list and a sharing page are found so, too', async ({
	page,
}) => {
	await page.goto('/zh/targets/?year=2023#T-3-5-1-s15-a。');
	await expect(page.locator('tr:target')).toHaveAttribute('id', 't-3-5-1-s15-a');
	await expect(page.locator('tr:target')).toBeInViewport();
	await page.goto('/zh/indicators/#i13)');
	await expect(page.locator('tr:target')).toHaveAttribute('id', 'i13');
	await page.goto('/zh/share/3.4.2/#s7。');
	await expect(page.locator('[data-chosen] b')).toHaveText('三（四）2，第 7 句');
	await page.goto('/3.4.2/?to=s9#s7。');
	await expect(page).toHaveURL(/\/en\/plan\/3\/4\/2\/\?to=s9#s7$/u);
	expect(await lit(page)).toEqual(['s7', 's8', 's9']);
});

test('half a character in the field for places is no fault', async ({ page }) => {
	const errors = collectErrors(page, { console: true });
	await page.goto('/en/set/');
	await page.locator('node-set input[name=ids]').evaluate((input) => {
		(input as HTMLInputElement).value = '3.4.2,\ud800';
	});
	await page.getByRole('button', { name: 'Show' }).click();
	await expect(page.locator('main [role=status]')).toContainText('Not in the plan: \ufffd');
	await expect(page.locator('.set #\\33 -4-2')).toBeVisible();
	expect(errors).toEqual([]);
});
