import { expect, test } from '@playwright/test';
import { findNodes, openSearch, panel, typeQuery } from './search-panel.ts';
import { allTexts, placesThatHold } from '../site/truth.ts';

/** Nodes with a heading or sentence that holds all of some words and none of others. */
function nodesWith(words: readonly string[], without: readonly string[] = []): string[] {
	const places = allTexts('zh')
		.filter(({ text }) => words.every((word) => text.replaceAll(' ', '').includes(word)))
		.filter(({ text }) => !without.some((word) => text.replaceAll(' ', '').includes(word)))
		.map(({ place }) => place);
	return [...new Set(places)].filter((place) => !place.includes('/'));
}

test('finds what a page break cuts, and subscripts as they are typed', async ({ page }) => {
	expect(await findNodes(page, '清洁能源汽车')).toEqual([]);
	expect(await findNodes(page, '地球日')).toContain('4.3');
	for (const query of ['PM2.5', 'ｐｍ２．５'])
		expect(await findNodes(page, query)).toEqual(
			placesThatHold('zh', 'PM2.5').filter((place) => !place.includes('/')),
		);
	expect(await findNodes(page, 'O3')).toEqual(placesThatHold('zh', 'O₃'));
});

test('finds a single character', async ({ page }) => {
	expect(await findNodes(page, '塘')).toEqual(
		placesThatHold('zh', '塘').filter((place) => !place.includes('/')),
	);
});

test('takes several words as all required in one sentence', async ({ page }) => {
	const found = await findNodes(page, '钢铁 水泥');
	expect(found).toEqual(nodesWith(['钢铁', '水泥']));
	expect(found).not.toEqual([]);
	// Both stand in the node, in different sentences.
	expect(nodesWith(['锅炉'])).toContain('3.4.2');
	expect(nodesWith(['油品'])).toContain('3.4.2');
	expect(await findNodes(page, '锅炉 油品')).toEqual(nodesWith(['锅炉', '油品']));
});

test('takes what is in quotation marks as one term', async ({ page }) => {
	expect(await findNodes(page, '"35 蒸吨"')).toEqual(['3.4.2', 'box-3.3']);
	expect(await findNodes(page, '"钢铁 水泥"')).toEqual(nodesWith(['钢铁水泥']));
});

test('knows a space of the print from one that parts two words', async ({ page }) => {
	expect(await findNodes(page, '到 2025 年')).toEqual(nodesWith(['到2025年']));
	expect(await findNodes(page, '2023 无废城市')).toEqual(nodesWith(['2023', '无废城市']));
});

test('takes OR as either and a minus sign as without, and says how it read them', async ({
	page,
}) => {
	expect(await findNodes(page, '秸秆 OR 农膜')).toEqual(
		(await findNodes(page, '规划 OR 方案')).length > 0
			? [...new Set([...nodesWith(['秸秆']), ...nodesWith(['农膜'])])].sort(byPlanOrder)
			: [],
	);
	expect(await findNodes(page, '垃圾 -分类')).toEqual(nodesWith(['垃圾'], ['分类']));
	await expect(page.locator('[data-search-notes]')).toContainText('“垃圾”，没有“分类”');
});

const order = allTexts('zh').map(({ place }) => place);
const byPlanOrder = (a: string, b: string) => order.indexOf(a) - order.indexOf(b);

test('finds what was copied with marks that nobody sees', async ({ page }) => {
	expect(await findNodes(page, '\u2060无废\u200b城市')).toEqual(placesThatHold('zh', '无废城市'));
});

test('explains what is odd about a query, and answers it all the same', async ({ page }) => {
	await openSearch(page, 'zh');
	for (const [query, note] of [
		['"无废城市', '引号没有成对'],
		['OR 无废城市', 'OR 左右都要有词'],
		['-无废 -城市', '只写了要排除的词'],
	] as const) {
		await typeQuery(page, query);
		await expect(page.locator('[data-search-notes]')).toContainText(note);
	}
	const { places } = await typeQuery(page, '"无废城市');
	expect([...places].sort(byPlanOrder)).toEqual(placesThatHold('zh', '无废城市'));
});

for (const [query, href] of [
	['3.4.2', '/zh/plan/3/4/2/'],
	['三（四）2', '/zh/plan/3/4/2/'],
	['三（四）2，第7句', '/zh/plan/3/4/2/#s7'],
	['专栏4', '/zh/plan/box/4/'],
	['box 4', '/zh/plan/box/4/'],
	['box 4.2', '/zh/plan/box/4/#item-2'],
	['指标13', '/zh/indicators/#i13'],
	['#13', '/zh/indicators/#i13'],
	['表1', '/zh/plan/1/1/6/#table-1'],
] as const)
	test(`${query} leads to the place it cites`, async ({ page }) => {
		await openSearch(page, 'zh');
		await typeQuery(page, query);
		await expect(page.locator('[data-cited]')).toHaveAttribute('href', href);
		await page.locator('main input[name=q]').press('Enter');
		await expect(page).toHaveURL(new RegExp(`${RegExp.escape(href)}$`, 'u'));
		const anchor = href.split('#')[1];
		if (anchor) await expect(page.locator(`[id="${anchor}"]`)).toBeAttached();
	});

test('cites no place that the plan does not have', async ({ page }) => {
	await openSearch(page, 'zh');
	for (const query of ['3.4.9', '专栏 14', '#99']) {
		await typeQuery(page, query);
		await expect(page.locator('[data-cited]')).toHaveCount(0);
	}
});

/** Queries, by the language of the page, with what is said of how they are found, and a node that is. */
const otherwise = {
	zh: [
		['無廢城市', '“无废城市”（简体）', '3.7'],
		['kaihua', '“开化”（拼音）', '1.1.2'],
		['Wu fei cheng shi', '“无废城市”（拼音）', '3.7'],
		['COD', '“化学需氧量”（同义词）', ''],
		['“饮用水”', '“饮用水”（去掉引号、标点后）', '3.5.4'],
		['“35 蒸吨”', '“35 蒸吨”（去掉引号、标点后）', '3.4.2'],
		['pm25', '“PM2.5”（同义词）', '3.4.1'],
		['31,800吨', '“31,800吨”（数值或期限相同的其他写法）', '3.5.1'],
		['≥95%', '“≥95%”（数值或期限相同的其他写法）', '2.3.1'],
		['zero-waste', '“zero-waste”（在英文里）', '3.7'],
		['躁声', '“噪声”（同音字更正）', '3.4.5'],
	],
	en: [
		['wufeichengshi', '“zero-waste city” (by pinyin)', '3.7'],
		['pm25', '“PM2.5” (synonym)', '3.4.1'],
		['rubbish', '“household waste” (synonym)', '3.7.2'],
		['3.18万吨', '“3.18万吨” (equivalent figure or deadline)', '3.5.1'],
		['无废城市', '“无废城市” (in the Chinese)', '3.7'],
		['biodiverstiy', '“biodiversity” (did you mean this?)', '3.8.3'],
	],
} as const;

for (const locale of ['zh', 'en'] as const)
	test(`${locale}: what is written otherwise is found, apart from the exact hits`, async ({
		page,
	}) => {
		test.setTimeout(60_000);
		await openSearch(page, locale);
		const also = page.locator('[data-search-also]');
		for (const [query, via, node] of otherwise[locale]) {
			await typeQuery(page, query);
			await expect(also, query).toContainText(via);
			if (node !== '') await expect(also.locator(`[data-node="${node}"]`), query).toBeVisible();
			await page.locator('[name=also]').uncheck();
			await expect(also, query).toBeHidden();
			await expect(page, query).toHaveURL(/also=0/u);
			await page.locator('[name=also]').check();
			await expect(page, query).not.toHaveURL(/also=0/u);
		}
	});

for (const [query, node] of [
	['organisation', '4.1'],
	['city', '3.7'],
	['zero waste cities', '3.7'],
	['"31,800 tonnes"', '3.5.1'],
	['VOC', '3.4.2'],
] as const)
	test(`en: ${query} is found whatever its ending and spelling`, async ({ page }) => {
		expect(await findNodes(page, query, 'en')).toContain(node);
	});

test('en: a quoted phrase is exact', async ({ page }) => {
	expect(await findNodes(page, '"environmental protection"', 'en')).toEqual(
		placesThatHold('en', 'environmental protection').filter((place) => !place.includes('/')),
	);
	await page.goto('/en/search/?q="organisation"');
	await expect(panel(page)).toHaveAttribute('data-search-state', 'ready');
	await expect(page.locator('[data-search-results] > *')).toHaveCount(0);
});

test('en: rows of tables are found', async ({ page }) => {
	await page.goto('/en/search/?q=forest coverage rate');
	await expect(page.locator('[data-row="table-2/i13"]')).toBeVisible();
});

test('what stands in the other language leads to its page there, with its marks', async ({
	page,
}) => {
	await openSearch(page, 'zh');
	await typeQuery(page, 'zero-waste');
	await page.locator('[data-search-also] [data-node="3.7.5"] a.n').first().click();
	await expect(page).toHaveURL(/\/en\/plan\/3\/7\/5\/\?q=/u);
	await expect(page.locator('main mark').first()).toHaveText(/zero-waste/iu);
});

test('says that several words are not together, and what each has by itself', async ({ page }) => {
	await openSearch(page, 'zh');
	const { places, status } = await typeQuery(page, '饮用水 地震');
	expect(places).toEqual([]);
	expect(status).toContain('没有一句、一个标题或表格的一行同时符合');
	const parts = page.locator('[data-search-parts] li');
	const passages = allTexts('zh').filter(({ text }) => text.replaceAll(' ', '').includes('饮用水'));
	await expect(parts).toHaveText([new RegExp(`饮用水 ${passages.length}$`, 'u'), /地震 0$/u]);
	await expect(parts.nth(1).getByRole('link')).toHaveCount(0);
});

test('tells where a number is but part of a longer one', async ({ page }) => {
	await openSearch(page, 'zh');
	const { places } = await typeQuery(page, '5%');
	expect([...places].sort(byPlanOrder)).toEqual(placesThatHold('zh', '5%'));
	await expect(page.locator('[data-search-notes]')).toContainText('更长数字的一部分');
	await typeQuery(page, '95%');
	await expect(page.locator('[data-search-notes]')).not.toContainText('更长数字的一部分');
});

test('a filter that is chosen by keyboard keeps the focus', async ({ page }) => {
	await page.goto('/zh/search/?q=无废城市');
	await expect(panel(page)).toHaveAttribute('data-search-state', 'ready');
	await page.locator('[name=kind][value=""]').focus();
	await page.keyboard.press('ArrowDown');
	await expect(page).toHaveURL(/kind=task/u);
	await expect(page.locator('[name=kind][value=task]')).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await expect(page.locator('[name=kind]:focus')).not.toHaveValue('task');
});
