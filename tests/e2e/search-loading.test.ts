import { expect, type Page, type Route, test } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { placesThatHold } from '../site/truth.ts';
import { collectErrors } from './collect-errors.ts';
import { findNodes, openSearch, panel, typeQuery } from './search-panel.ts';

// What the search loads, when, and what it does where a part of it does not arrive or is damaged.

const elsewhere = (page: Page) => page.locator('[data-search-elsewhere]');

const folder = 'dist/pagefind/index';
const chunks = readdirSync(folder).map((name) => ({
	name,
	body: readFileSync(`${folder}/${name}`),
}));

/** Answers what is asked of the index with status 200, as a host may that has lost or mixed up a file. */
const answerWith = (damage: (name: string) => Buffer | string) => (route: Route) => {
	const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
	return route.fulfill({
		status: 200,
		contentType: 'application/octet-stream',
		body: damage(name),
	});
};

const chunk = (name: string) => chunks.find((each) => each.name === name)?.body ?? Buffer.alloc(0);

/** What may become of a file of the index. */
const damages: Readonly<Record<string, (route: Route) => Promise<unknown>>> = {
	garbage: answerWith(() => 'neither gzip nor anything else'),
	'an empty body': answerWith(() => ''),
	'a page of HTML': answerWith(() => '<!doctype html><title>Not here</title>'),
	'half of itself': answerWith((name) => chunk(name).subarray(0, chunk(name).length / 2)),
	'another of its files': answerWith(
		(name) => chunks.find((each) => each.name !== name)?.body ?? Buffer.alloc(0),
	),
	'no such file': (route) => route.fulfill({ status: 404, body: '' }),
	'no answer at all': () => new Promise(() => undefined),
};

/** What the page answers: what it says, and the places of all hits in their order. */
async function readAnswer(page: Page): Promise<string[]> {
	await expect(panel(page)).toHaveAttribute('data-search-state', 'ready');
	return page.evaluate(() => {
		const more = document.querySelector<HTMLButtonElement>('[data-search-more]');
		while (more && !more.hidden) more.click();
		const status = document.querySelector('[data-search-status]')?.textContent ?? '';
		const hits = document.querySelectorAll<HTMLElement>('[data-search-results] > .hit');
		return [status, ...Array.from(hits, ({ dataset }) => dataset.node ?? dataset.row ?? '')];
	});
}

/** What a query is answered; read again when the index has been asked, and could have changed it. */
async function readSettled(page: Page, locale: string, query: string): Promise<string[]> {
	const reached = page.waitForRequest('**/pagefind/index/**');
	await page.goto(`/${locale}/search/?q=${query}`);
	const answer = await readAnswer(page);
	const request = await reached;
	await Promise.race([request.response(), page.waitForTimeout(500)]);
	expect(await readAnswer(page)).toEqual(answer);
	return answer;
}

/** The answers to a word, to either of two, and to a word in Chinese. */
async function readAnswers(page: Page): Promise<string[][]> {
	const word = await readSettled(page, 'en', 'water');
	await typeQuery(page, 'water OR air');
	const either = await readAnswer(page);
	return [word, either, await readSettled(page, 'zh', '生活垃圾')];
}

/** What a sound index leads to; each worker asks for it once. */
let sound: Promise<string[][]> | undefined;

for (const [name, damage] of Object.entries(damages))
	test(`a damaged index changes nothing of the answer: ${name}`, async ({ page, context }) => {
		sound ??= context.newPage().then(readAnswers);
		const expected = await sound;
		expect(expected.map(({ length }) => length > 10)).toEqual([true, true, true]);
		await page.route('**/pagefind/index/**', damage);
		expect(await readAnswers(page)).toEqual(expected);
	});

test('without an index there is nothing elsewhere, and nothing is said of it', async ({ page }) => {
	const errors = collectErrors(page);
	await page.route('**/pagefind/**', (route) => route.abort());
	const tried = page.waitForRequest('**/pagefind/pagefind.js');
	expect(await findNodes(page, '无废城市')).toEqual(placesThatHold('zh', '无废城市'));
	await tried;
	await expect(elsewhere(page)).toBeHidden();
	await expect(panel(page)).toHaveAttribute('data-search-state', 'ready');
	expect(errors).toEqual([]);
});

test('where the browser may not run Pagefind there is nothing elsewhere', async ({ page }) => {
	const errors = collectErrors(page);
	await page.route(/\/zh\/search\/\?|worker/u, async (route) => {
		const response = await route.fetch();
		const headers = { ...response.headers(), 'content-security-policy': "default-src 'self'" };
		await route.fulfill({ response, headers });
	});
	expect(await findNodes(page, '无废城市')).toEqual(placesThatHold('zh', '无废城市'));
	await page.waitForTimeout(1000);
	await expect(elsewhere(page)).toBeHidden();
	expect(errors).toEqual([]);
});

test('shows what the site says elsewhere, a few pages at a time', async ({ page }) => {
	await page.goto('/en/search/?q=ozone');
	const found = elsewhere(page);
	await expect(found.getByRole('heading', { name: 'Elsewhere on this site' })).toBeVisible();
	await expect(found.getByRole('link')).toHaveCount(5);
	const first = found.getByRole('article').first();
	await expect(first.getByRole('link')).toHaveAttribute('href', /\/en\/glossary\/ozone\/(?:#|$)/u);
	await expect(first.locator('mark').first()).toHaveText(/^ozone$/iu);
	await found.getByRole('button').click();
	await expect.poll(() => found.getByRole('link').count()).toBeGreaterThan(5);
	const links = await found
		.getByRole('link')
		.evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
	expect(new Set(links).size).toBe(links.length);
	expect(links.filter((path) => path.startsWith('/en/plan/'))).toEqual([]);
	// Nothing in it is told as a hit of the plan.
	await expect(found.locator('[data-node], [data-row]')).toHaveCount(0);
	// Another question takes it away with its answer.
	await typeQuery(page, 'zxqv');
	await expect(found).toBeHidden();
});

test('where the plan has not what is asked for, shows the passages that come close', async ({
	page,
}) => {
	await page.goto('/zh/search/?q=牵头单位');
	await expect(panel(page)).toHaveAttribute('data-search-state', 'ready');
	await expect(page.locator('[data-search-results] > *')).toHaveCount(0);
	const found = elsewhere(page);
	await expect(found.getByRole('heading', { name: '规划里较接近的段落' })).toBeVisible();
	const link = found.getByRole('link').first();
	await expect(link).toHaveAttribute('href', /^\/zh\/plan\//u);
	await expect(found.locator('mark').first()).toHaveText(/单位/u);
	await link.click();
	await expect(page).toHaveURL(/\/zh\/plan\//u);
});

test('says what to do when the text does not arrive, and tries again', async ({ page }) => {
	const all = /\/(?:pagefind\/.+|search\/\w+\.json)$/u;
	await page.route(all, (route) => route.abort());
	await page.goto('/zh/search/?q=无废城市');
	await expect(panel(page)).toHaveAttribute('data-search-state', 'error');
	await expect(page.locator('main input[name=q]')).toHaveValue('无废城市');
	await page.unroute(all);
	await page.getByRole('button', { name: '重试' }).click();
	await expect(panel(page)).toHaveAttribute('data-search-state', 'ready');
});

test('searches in the page where no worker starts', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(globalThis, 'Worker', { value: undefined });
	});
	expect(await findNodes(page, '无废城市')).toEqual(placesThatHold('zh', '无废城市'));
});

test('loads nothing of the search before a person reaches for it, and the index only after the answer', async ({
	page,
}) => {
	const loaded: string[] = [];
	page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
	const ofSearch = () =>
		loaded.filter((path) => /\/pagefind\/|\/search\/\w+\.json|worker/u.test(path));
	await page.goto('/zh/plan/3/4/2/');
	await page.waitForLoadState('networkidle');
	expect(ofSearch()).toEqual([]);
	await page.locator('header input[name=q]').focus();
	await expect.poll(ofSearch).toContain('/search/zh.json');
	await page.goto('about:blank');
	loaded.length = 0;
	await page.goto('/zh/search/');
	await page.waitForLoadState('networkidle');
	await page.locator('main input[name=q]').focus();
	await expect.poll(ofSearch).toContain('/search/zh.json');
	await page.waitForLoadState('networkidle');
	expect(ofSearch().filter((path) => path.includes('/pagefind/'))).toEqual([]);
	await openSearch(page, 'zh');
	await typeQuery(page, '无废城市');
	await expect.poll(ofSearch).toContain('/pagefind/pagefind.js');
});
