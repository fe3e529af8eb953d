import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { plan } from './plan.ts';

const targets = JSON.parse(readFileSync('dist/data/targets.json', 'utf8')) as {
	node: string;
	quote: { zh: string };
	deadline: string | null;
}[];

const shown = (page: Page) => page.locator('filter-table tbody tr:visible');
const all = (page: Page) => page.locator('filter-table tbody tr');

test('a filter finds the words of a table with spaces or without, as the search does', async ({
	page,
}) => {
	// By the words of the promise or by its deadline, which the table writes as a year.
	const named = targets.filter(
		({ quote, deadline }) => /2025\s*年/u.test(quote.zh) || deadline?.startsWith('2025'),
	);
	expect(named).toHaveLength(75);
	for (const [filter, count] of [
		['2025年', 75],
		['2025 年', 75],
		['到2025年', 32],
		['35蒸吨', 2],
		['3.18万吨', 2],
		['26微克', 1],
		['２６微克', 1],
		['核电站', 0],
	] as const) {
		await page.goto(`/zh/targets/?filter=${encodeURIComponent(filter)}`);
		await expect(shown(page), filter).toHaveCount(count);
		await expect(page.locator('output').first(), filter).toHaveText(`显示 ${count} 行，共 103 行`);
	}
});

test('a filter finds a place as it is cited, in whatever way the table names it', async ({
	page,
}) => {
	const tasks = plan.nodes.filter(({ kind }) => kind === 'task').map(({ id }) => id);
	const ofSection = tasks.filter((id) => id.startsWith('3.4.'));
	for (const [locale, filter, ids] of [
		['zh', '三(四)2', ['3.4.2']],
		['zh', '三（四）2', ['3.4.2']],
		['zh', '3.4.2', ['3.4.2']],
		['zh', '三（四）', ofSection],
		['en', 'Section 3.4', ofSection],
		['zh', '三（四）9', []],
	] as const) {
		await page.goto(`/${locale}/tasks/?filter=${encodeURIComponent(filter)}`);
		// A section is cited though no cell names it.
		const numbers = page.locator('filter-table tr[data-section]:visible td:first-child');
		await expect(numbers, filter).toHaveText(ids);
	}
	const stated = targets.filter(({ node }) => node.startsWith('3.4.2/')).length;
	expect(stated).toBeGreaterThan(0);
	for (const filter of ['三(四)2', '3.4.2']) {
		await page.goto(`/zh/targets/?filter=${encodeURIComponent(filter)}`);
		await expect(shown(page), filter).toHaveCount(stated);
	}
});

test('English words may be parted by any number of spaces', async ({ page }) => {
	await page.goto('/en/targets/?filter=industrial%20parks');
	const count = await shown(page).count();
	expect(count).toBeGreaterThan(0);
	await page.goto('/en/targets/?filter=industrial%20%20parks');
	await expect(shown(page)).toHaveCount(count);
});

test('the glossary is filtered with any marks and in either script', async ({ page }) => {
	for (const [address, count] of [
		['/en/glossary/?filter="Green Island"', 1],
		['/en/glossary/?filter=“Green Island”', 1],
		['/zh/glossary/?filter="两山"', 6],
		['/zh/glossary/?filter=“两山”', 6],
		['/zh/glossary/?filter=「两山」', 6],
	] as const) {
		await page.goto(address);
		await expect(shown(page), address).toHaveCount(count);
	}
	for (const [traditional, simplified] of [
		['碳達峰', '碳达峰'],
		['生態', '生态'],
	] as const) {
		await page.goto(`/zh/glossary/?filter=${simplified}`);
		const count = await shown(page).count();
		expect(count).toBeGreaterThan(0);
		await page.goto(`/zh/glossary/?filter=${traditional}`);
		await expect(shown(page)).toHaveCount(count);
	}
	// Without the table of characters nothing is found, and nothing fails.
	await page.route('**/search/characters.json', (route) => route.abort());
	await page.goto('/zh/glossary/?filter=生態');
	await expect(shown(page)).toHaveCount(0);
	await expect(page.locator('[data-empty]')).toBeVisible();
});

test('the glossary is filtered by its terms and by where they stand, not by the words that all rows have', async ({
	page,
}) => {
	// What a row says of the source of a wording, and of the places; no term or kind has these words.
	for (const words of ['sentence', 'no official wording', 'after the usage']) {
		await page.goto(`/en/glossary/?filter=${words}`);
		await expect(shown(page), words).toHaveCount(0);
	}
	// Mine 771 stands in 3.9.3 alone.
	await page.goto('/zh/glossary/?filter=三（九）3');
	await expect(shown(page).filter({ hasText: '771 矿' })).toHaveCount(1);
	await expect(shown(page).filter({ hasText: '千斤粮万元钱' })).toHaveCount(0);
});

test('the contents are filtered by words in either script, and by places as they are cited', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto('/zh/plan/3/5/');
	const filter = page.locator('.tree input');
	const links = page.locator('.tree li > a:visible');
	await filter.fill('三（四）2');
	await expect(links).toHaveText([/^3 ?重点/u, /^3\.4 ?加强/u, /^3\.4\.2 ?加强/u]);
	// Items of other chapters arrive with the first filter, all at once.
	await expect(page.locator('.tree a[href$="/plan/1/1/1/"]')).toBeAttached();
	/** What a filter leaves, once what was left before is gone. */
	const find = async (words: string) => {
		await filter.fill('zxqv');
		await expect(links).toHaveCount(0);
		await filter.fill(words);
		await expect(links.first()).toBeVisible();
		return links.allTextContents();
	};
	for (const [traditional, simplified] of [
		['生態', '生态'],
		['體系', '体系'],
	] as const)
		expect(await find(traditional)).toEqual(await find(simplified));
	await page.goto('/en/plan/3/5/');
	await filter.fill('zxqv');
	await expect(page.locator('.tree a[href$="/plan/1/1/1/"]')).toBeAttached();
	expect(await find('ＰＯＬＬＵＴＩＯＮ')).toEqual(await find('pollution'));
});

for (const [locale, said] of [
	['zh', '未能据地址中的'],
	['en', 'which this table does not have'],
] as const)
	test(`what a table cannot be filtered by hides nothing, and is said, in ${locale}`, async ({
		page,
	}) => {
		for (const [query, count] of [
			['indicators/?nature=foo', null],
			['targets/?section=3.10', null],
			['targets/?year=1999', null],
			['tasks/?section=constructor', null],
			['targets/?year=2023&section=3.10', 7],
		] as const) {
			await page.goto(`/${locale}/${query}`);
			await expect(page.locator('[data-unread]'), query).toContainText(said);
			await expect(page.locator('[data-unread]')).toContainText(query.replace(/^.*[?&]/u, ''));
			if (count === null) await expect(shown(page)).toHaveCount(await all(page).count());
			else {
				const due = targets.filter(({ deadline }) => deadline?.startsWith('2023'));
				await expect(shown(page)).toHaveCount(due.length);
				await expect(page.locator('select[name=year]')).toBeVisible();
			}
		}
		// A choice puts the address right.
		await page.locator('select[name=year]').selectOption('2022');
		await expect(page.locator('[data-unread]')).toHaveCount(0);
		await expect(page).toHaveURL(/\?year=2022$/u);
	});

test('the filters stand open where the address filters', async ({ page }) => {
	await page.goto('/zh/targets/?year=2023');
	await expect(page.locator('select[name=year]')).toBeVisible();
	await expect(page.locator('select[name=year]')).toHaveValue('2023');
	await page.goto('/zh/targets/?year=1999');
	await expect(page.locator('select[name=year]')).toBeHidden();
});

/** A word that is in no table and no heading, but in sentences of the plan. */
const ofTextAlone = { zh: '码头', en: 'school' } as const;

for (const [locale, lists, link] of [
	[
		'zh',
		[
			['tasks', '这张任务表里没有“码头”。'],
			['targets', '本表没有一行有“码头”。'],
			['results', '本表没有一行有“码头”。'],
			['indicators', '本表没有一行有“码头”。'],
			['glossary', '术语及其类别里没有“码头”。'],
			['embed/targets', '本表没有一行有“码头”。'],
			['plan/3/5/1', '目录的编号和标题里没有“码头”。'],
		],
		'在规划全文里搜索“码头”：2 处',
	],
	[
		'en',
		[
			['tasks', 'Nothing in this table of tasks has “school”.'],
			['targets', 'No row of this table has “school”.'],
			['results', 'No row of this table has “school”.'],
			['indicators', 'No row of this table has “school”.'],
			['glossary', 'No term or kind of term has “school”.'],
			['embed/targets', 'No row of this table has “school”.'],
			['plan/3/5/1', 'No number or heading in the contents has “school”.'],
		],
		'Search the full text for “school”: 1 passage',
	],
] as const)
	test(`a list that has nothing says what it looked at, and leads to the text, in ${locale}`, async ({
		page,
	}) => {
		const word = ofTextAlone[locale];
		const sentences = plan.nodes.flatMap((node) => node.sentences);
		const having = sentences.filter((sentence) => sentence[locale]?.includes(word));
		expect(having).toHaveLength(locale === 'zh' ? 2 : 1);
		await page.setViewportSize({ width: 360, height: 740 });
		for (const [list, said] of lists) {
			await page.goto(`/${locale}/${list}/`);
			// On a phone the contents are a sheet; the filters of charts are folded.
			const opener = page.locator(
				list.startsWith('plan/') ? '.bar a[href="#contents"]' : 'filter-table summary:visible',
			);
			if ((await opener.count()) > 0) await opener.first().click();
			await page.locator('.tree input, input[name=filter]').first().fill(word);
			const empty = page.locator('[data-empty]:visible');
			await expect(empty, list).toHaveText(`${said} ${link}`);
			await expect(empty, list).toBeInViewport({ ratio: 1 });
			// Nor does the bar of a phone cover it, which a sheet lies upon.
			const { y = 0, height = 0 } = (await empty.boundingBox()) ?? {};
			const bar = page.locator('body:not(:has(.tree.open)) .bar');
			const end = (await bar.count()) > 0 ? ((await bar.boundingBox())?.y ?? 0) : 740;
			expect(y + height, list).toBeLessThanOrEqual(end);
		}
		await page.locator('[data-empty] a').click();
		await expect(page).toHaveURL(new RegExp(String.raw`/${locale}/search/\?q=`, 'u'));
		await expect(page.locator('[data-search-results] mark').first()).toContainText(word);
		// What is in the list after all takes the place of what was said.
		await page.goto(`/${locale}/tasks/?filter=${word}`);
		await page.locator('input[name=filter]').first().fill('3.4.2');
		await expect(page.locator('[data-empty]:visible')).toHaveCount(0);
	});

test('a list without rows says which of its filters leaves none, and leads to the text without a number where that does not arrive', async ({
	page,
}) => {
	await page.route('**/search/zh.json', (route) => route.abort());
	const empty = page.locator('[data-empty]:visible');
	const titles = plan.nodes.filter(
		({ kind, title }) => kind === 'task' && title.zh.includes('噪声'),
	);
	expect(titles.map(({ id }) => id.slice(0, 3))).toEqual(['3.4']);
	await page.goto('/zh/tasks/?filter=噪声&section=3.5');
	await expect(empty).toHaveText(
		'没有符合的任务。 不限其他条件时，有 1 行符合“噪声”。 在规划全文里搜索“噪声”',
	);
	const asked = page.waitForRequest('**/search/zh.json');
	await page.goto('/zh/plan/3/5/');
	await page.setViewportSize({ width: 1280, height: 800 });
	// Of headings that did not arrive nothing is claimed.
	await page.route('**/contents.json', (route) => route.abort());
	await page.locator('.tree input').fill('野生动物');
	await asked;
	await expect(empty).toHaveText('在规划全文里搜索“野生动物”');
	await page.unroute('**/contents.json');
	await page.locator('.tree input').fill('野生');
	await expect(empty).toHaveText('目录的编号和标题里没有“野生”。 在规划全文里搜索“野生”');
});

test('what is taken away of a filtered list is of the rows that are shown', async ({ page }) => {
	const due = targets.filter(({ deadline }) => deadline?.startsWith('2023'));
	expect(due).toHaveLength(7);
	await page.goto('/zh/targets/?year=2023');
	await expect(shown(page)).toHaveCount(due.length);
	await expect(page).toHaveTitle(/^2023 · 目标和期限/u);
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: '下载这 7 行（CSV）' }).click(),
	]);
	expect(file.suggestedFilename()).toBe('目标和期限-2023.csv');
	const csv = readFileSync(await file.path(), 'utf8');
	expect(csv.startsWith('\uFEFF出处,对象,原文,数值,期限,指标,属性,缓和词,网址\r\n')).toBe(true);
	const lines = csv.trimEnd().split('\r\n').slice(1);
	expect(lines).toHaveLength(due.length);
	for (const [index, { quote }] of due.entries())
		expect(lines[index]).toContain(quote.zh.replaceAll('"', '""'));

	await page.getByRole('button', { name: '显示全部' }).click();
	await expect(page).toHaveTitle(/^目标和期限/u);
	await expect(page.getByRole('button', { name: /下载这/u })).toBeHidden();
});

test('a filtered list is embedded with its filter', async ({ page }) => {
	await page.goto('/en/targets/?year=2023&modality=strive');
	const code = page.locator('.codes textarea').first();
	await expect(code).toHaveValue(/\/en\/embed\/targets\/\?year=2023&amp;modality=strive"/u);
	const [, address = ''] = /src="([^"]+)"/u.exec(await code.inputValue()) ?? [];
	await page.goto(new URL(address.replaceAll('&amp;', '&')).pathname + '?year=2023');
	await expect(page.locator('tbody tr:not([hidden])')).toHaveCount(
		targets.filter(({ deadline }) => deadline?.startsWith('2023')).length,
	);
});
