import { expect, test } from '@playwright/test';
import { mayCut, nodesThatHold } from './nodes-that-hold.ts';
import { plan } from './plan.ts';
import { findNodes, panel } from './search-panel.ts';

// What is found: every node that holds the words, and no other.

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

test('finds in English what stands in English', async ({ page }) => {
	await page.goto('/en/search/?q=forest coverage rate');
	await expect(panel(page)).toHaveAttribute('data-search-state', 'ready');
	await expect(page.locator('[data-row="table-2/i13"]')).toBeVisible();
});
