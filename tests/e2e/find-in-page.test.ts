import { expect, type Page, test } from '@playwright/test';
import { plan } from './plan.ts';

// The browser's own search (Ctrl+F, `#:~:text=`) finds what stands in the plan, also across two sentences. It goes by
// the rendered text of a block, and so does this. The browser that comes with `npm ci` has no such search; where
// there is one (CHROMIUM names a whole browser), it is asked besides.

/** Every joint of two sentences of a paragraph: the last words of one and the first of the next. */
const findJoints = (page: Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll('.p')].flatMap((paragraph) => {
			const sentences = [...paragraph.querySelectorAll<HTMLElement>('[data-sentence]')];
			return sentences.slice(1).map((sentence, index) => ({
				before: sentences[index]?.dataset.sentence ?? '',
				after: sentence.dataset.sentence ?? '',
			}));
		}),
	);

const wordsOf = (id: string, locale: 'zh' | 'en') =>
	plan.nodes.flatMap(({ sentences }) => sentences).find((own) => own.id === id)?.[locale] ?? '';

/** Which of some stretches the browser does not find, from the top of the page. */
const findMissing = (page: Page, stretches: readonly string[]) =>
	page.evaluate((all) => {
		// Not standardised, and what every engine has.
		const { find } = window as unknown as { find: (words: string) => boolean };
		const search = (words: string) => {
			getSelection()?.removeAllRanges();
			return find.call(window, words);
		};
		const hasSearch = search(document.querySelector<HTMLElement>('h1')?.innerText.trim() ?? '');
		const blocks = [...document.querySelectorAll<HTMLElement>('.p, [data-sentence] > p')].map(
			({ innerText }) => innerText,
		);
		return all.filter(
			(words) => !blocks.some((text) => text.includes(words)) || (hasSearch && !search(words)),
		);
	}, stretches);

/** What a search would stop at between two sentences: anything with text, or that is not in the line. */
const findBarriers = (page: Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll('.p > *, .line > *')]
			.filter(
				(element) =>
					(!element.matches('.s, .line') && element.textContent !== '') ||
					!/^(?:inline|none)$/u.test(getComputedStyle(element).display),
			)
			.map(({ outerHTML }) => outerHTML),
	);

for (const [locale, path, least] of [
	['zh', '/zh/plan/3/4/', 30],
	['zh', '/zh/plan/3/4/2/#s5', 10],
	// Heads that run in, each on a line of its own.
	['zh', '/zh/plan/3/5/1/', 19],
	['zh', '/zh/plan/box/4/', 1],
	['zh', '/zh/plan/1/1/6/', 5],
	['zh', '/zh/embed/plan/3/4/2/', 10],
	['zh', '/zh/print/', 300],
	['en', '/en/plan/3/4/', 30],
	['en', '/en/plan/3/4/2/#s5', 10],
	['en', '/en/embed/plan/3/4/2/', 10],
	['en', '/en/print/', 300],
] as const)
	test(`find-in-page crosses every joint of two sentences on ${path}`, async ({ page }) => {
		test.setTimeout(90_000);
		await page.goto(path);
		const joints = await findJoints(page);
		expect(joints.length).toBeGreaterThanOrEqual(least);
		const stretches = joints.map(
			({ before, after }) =>
				wordsOf(before, locale).slice(-9) +
				(locale === 'zh' ? '' : ' ') +
				wordsOf(after, locale).slice(0, 9),
		);
		expect(await findMissing(page, stretches)).toEqual([]);
		expect(await findBarriers(page)).toEqual([]);
	});

test('find-in-page crosses joints where each sentence has its line', async ({ page }) => {
	await page.goto('/zh/plan/3/4/2/');
	await page.locator('.prefs > summary').click();
	await page.getByLabel('一句一行', { exact: true }).check();
	expect((await findJoints(page)).length).toBe(10);
	expect(await findBarriers(page)).toEqual([]);
});

test('find-in-page meets no word of ours between two sentences', async ({ page }) => {
	await page.goto('/zh/plan/3/4/2/');
	expect(await findMissing(page, ['1深入推进', '7加强源头', '；异'])).toHaveLength(3);
});

test('in both languages it finds every sentence whole, as the print edition says', async ({
	page,
}) => {
	await page.goto('/bi/print/');
	await expect(page.locator('.title-page')).toContainText('每次限一句之内');
	const { sentences } = plan.nodes.find(({ id }) => id === '3.4.2') ?? { sentences: [] };
	expect(sentences.length).toBe(11);
	expect(
		await findMissing(
			page,
			sentences.flatMap(({ zh, en }) => [zh, en ?? '']),
		),
	).toEqual([]);
});
