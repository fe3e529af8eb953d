import { expect, type Page, test } from '@playwright/test';
import { mayCut, nodesThatHold } from './nodes-that-hold.ts';
import { plan } from './plan.ts';

const panel = (page: Page) => page.locator('search-page');

/** Looks for a query by address, shows all hits, and gives the nodes found, in order. */
async function findNodes(page: Page, query: string): Promise<string[]> {
	await page.goto(`/zh/search/?q=${encodeURIComponent(query)}`);
	await expect(panel(page)).toHaveAttribute('data-search-state', 'ready');
	const more = page.locator('[data-search-more]');
	const hits = page.locator('[data-search-results] .hit');
	while (await more.isVisible()) {
		const shown = await hits.count();
		await more.click();
		await expect.poll(() => hits.count()).toBeGreaterThan(shown);
	}
	return page
		.locator('[data-search-results] [data-node]')
		.evaluateAll((elements) =>
			elements.map((element) => (element as HTMLElement).dataset.node ?? ''),
		);
}

test('finds every node that holds the words, and no other', async ({ page }) => {
	expect(await findNodes(page, '无废城市')).toEqual(nodesThatHold('无废城市'));
	// More hits than are shown at first.
	const many = nodesThatHold('生态环境');
	expect(many.length).toBeGreaterThan(20);
	expect(await findNodes(page, '生态环境')).toEqual(many);
});

test('is exact on random stretches of the text', async ({ page }) => {
	test.setTimeout(120_000);
	let state = Number(process.env.SEARCH_SEED ?? 20210720);
	const random = (below: number) => {
		state = (state * 1103515245 + 12345) % 2147483648;
		return Math.floor((state / 2147483648) * below);
	};
	const sentences = plan.nodes.flatMap((node) => node.sentences.map(({ zh }) => zh));
	const drawn = new Set<string>();
	while (drawn.size < 60) {
		const sentence = sentences[random(sentences.length)] ?? '';
		const from = random(sentence.length);
		const to = from + 2 + random(5);
		// Words of letters and digits are found whole; a mark alone is everywhere.
		if (to > sentence.length || !mayCut(sentence, from) || !mayCut(sentence, to)) continue;
		const words = sentence.slice(from, to).trim();
		if (words.length > 1 && /[\p{L}\p{N}]/u.test(words)) drawn.add(words);
	}
	for (const words of drawn) {
		// A space parts two terms, unless it stands in quotation marks.
		const query = words.includes(' ') ? `"${words}"` : words;
		expect(await findNodes(page, query), words).toEqual(nodesThatHold(words));
		await expect(page.locator('[data-search-status]')).not.toContainText('索引不可用');
	}
});

test('names the sentence, marks the words in it, and leads to it', async ({ page }) => {
	await page.goto('/zh/search/');
	await expect(panel(page)).toHaveAttribute('data-search-state', 'idle');
	await page.locator('main input').fill('千吨万人');
	await expect(panel(page)).toHaveAttribute('data-search-state', 'ready');
	await expect(page).toHaveURL(/\?q=/u);
	const sentence = page.locator('[data-node="3.5.4"] [data-sentence="3.5.4/s3"]');
	await expect(sentence.locator('mark').first()).toHaveText('千吨万人');
	await page.locator('[data-node="3.5.4"] a[href$="#s3"]').click();
	await expect(page).toHaveURL(/\/zh\/plan\/3\/5\/4\/#s3$/u);
	await page.goBack();
	await expect(page.locator('[data-node="3.5.4"]')).toBeVisible();
});

test('finds rows of tables, which are no nodes', async ({ page }) => {
	await page.goto('/zh/search/?q=黑臭水体');
	await expect(panel(page)).toHaveAttribute('data-search-state', 'ready');
	await expect(page.locator('[data-search-results] [data-row]')).toHaveCount(1);
	const row = page.locator('[data-row="table-1/a-2"]');
	await expect(row).not.toHaveAttribute('data-node');
	await row.getByRole('link').first().click();
	await expect(page).toHaveURL(/\/zh\/results\/#a-2$/u);
	await expect(page.locator('tr#a-2')).toContainText('黑臭水体');
});

test('finds what a page break cuts, and subscripts as they are typed', async ({ page }) => {
	expect(await findNodes(page, '清洁能源汽车')).toEqual([]);
	expect(await findNodes(page, '地球日')).toContain('4.3');
	expect(await findNodes(page, 'PM2.5')).toEqual(nodesThatHold('PM2.5'));
	expect(await findNodes(page, 'ｐｍ２．５')).toEqual(nodesThatHold('PM2.5'));
	expect(await findNodes(page, 'O3')).toEqual(nodesThatHold('O₃'));
});

test('takes several words as all required in one sentence', async ({ page }) => {
	const found = await findNodes(page, '钢铁 水泥');
	expect(found).toEqual(nodesThatHold('钢铁', '水泥'));
	expect(found).not.toEqual([]);
	// Both stand in the node, in different sentences.
	expect(nodesThatHold('锅炉')).toContain('3.4.2');
	expect(nodesThatHold('油品')).toContain('3.4.2');
	expect(await findNodes(page, '锅炉 油品')).toEqual(nodesThatHold('锅炉', '油品'));
});

test('takes what is in quotation marks as one term', async ({ page }) => {
	expect(await findNodes(page, '"35 蒸吨"')).toEqual(['3.4.2', 'box-3.3']);
	expect(await findNodes(page, '"钢铁 水泥"')).toEqual(nodesThatHold('钢铁水泥'));
});

test('finds what was copied with marks that nobody sees', async ({ page }) => {
	expect(await findNodes(page, '\u2060无废\u200b城市')).toEqual(nodesThatHold('无废城市'));
});

for (const locale of ['zh', 'en'])
	test(`takes words of letters whole, not by their stem, in ${locale}`, async ({ page }) => {
		await page.goto(`/${locale}/search/?q=VOC`);
		await expect(panel(page)).toHaveAttribute('data-search-state', 'ready');
		await expect(page.locator('[data-search-results] > *')).toHaveCount(0);
		await page.locator('main input').fill('vocs');
		await expect(page.locator('[data-node="3.4.2"] mark').first()).toHaveText('VOCs');
	});

test('goes back from query to query, and from an emptied one', async ({ page }) => {
	await page.goto('/zh/about/');
	await page.goto('/zh/search/');
	const input = page.locator('main input');
	for (const query of ['饮用水', '森林']) {
		await input.fill(query);
		await expect(page.locator('[data-search-status]')).toContainText(`“${query}”`);
		await input.press('Enter');
	}
	await input.fill('');
	await expect(panel(page)).toHaveAttribute('data-search-state', 'idle');
	await expect(page.locator('[data-search-results] > *')).toHaveCount(0);
	await expect(page).toHaveURL(/\/zh\/search\/$/u);
	for (const query of ['森林', '饮用水']) {
		await page.goBack();
		await expect(input).toHaveValue(query);
		await expect(page.locator('[data-search-status]')).toContainText(`“${query}”`);
	}
	await page.goForward();
	await expect(input).toHaveValue('森林');
	await page.goBack();
	await page.goBack();
	await expect(page).toHaveURL(/\/zh\/about\/$/u);
});

test('says plainly that something is not there', async ({ page }) => {
	await page.goto('/zh/search/?q=核电站');
	await expect(panel(page)).toHaveAttribute('data-search-state', 'ready');
	await expect(page.locator('[data-search-status]')).toContainText('都没有“核电站”');
	await expect(page.locator('[data-search-results] > *')).toHaveCount(0);
	await expect(page.locator('[data-search-more]')).toBeHidden();
});

for (const query of [
	'<img src=x onerror=alert(1)>',
	'"',
	'。，',
	'((([',
	'😀',
	'\u202e',
	'a'.repeat(5000),
])
	test(`takes ${JSON.stringify(query.slice(0, 30))} as words and nothing more`, async ({
		page,
	}) => {
		const faults: string[] = [];
		page.on('pageerror', ({ message }) => faults.push(message));
		page.on('dialog', () => faults.push('dialog'));
		await page.goto('/zh/search/');
		await page.locator('main input').fill(query);
		await page.locator('main input').press('Enter');
		await expect(panel(page)).toHaveAttribute('data-search-state', 'ready');
		await expect(page.locator('main img')).toHaveCount(0);
		expect(faults).toEqual([]);
	});

test('reads the text itself when the index does not arrive', async ({ page }) => {
	await page.route('**/pagefind/**', (route) => route.abort());
	expect(await findNodes(page, '无废城市')).toEqual(nodesThatHold('无废城市'));
	await expect(page.locator('[data-search-status]')).toContainText('索引不可用');
});

test('says what to do when neither index nor text arrives, and tries again', async ({ page }) => {
	await page.route(/\/(?:pagefind|data)\//u, (route) => route.abort());
	await page.goto('/zh/search/?q=无废城市');
	await expect(panel(page)).toHaveAttribute('data-search-state', 'error');
	await expect(page.locator('main input')).toHaveValue('无废城市');
	await page.unroute(/\/(?:pagefind|data)\//u);
	await page.getByRole('button', { name: '重试' }).click();
	await expect(panel(page)).toHaveAttribute('data-search-state', 'ready');
});

test('loads nothing of the search before a person reaches for it', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto('/zh/plan/3/4/2/');
	await page.goto('/zh/search/');
	expect(asked.filter((url) => url.includes('/pagefind/'))).toEqual([]);
	await page.locator('main input').focus();
	await expect.poll(() => asked.some((url) => url.includes('/pagefind/'))).toBe(true);
});

test('finds in English what stands in English', async ({ page }) => {
	await page.goto('/en/search/?q=forest coverage rate');
	await expect(panel(page)).toHaveAttribute('data-search-state', 'ready');
	await expect(page.locator('[data-row="table-2/i13"]')).toBeVisible();
});
