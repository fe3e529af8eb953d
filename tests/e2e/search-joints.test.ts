import { expect } from '@playwright/test';
import { panel } from './search-panel.ts';
import { test } from './without-index.ts';

// What runs across sentences is one hit: its sentences, one label, one link, and marks on the page that it leads to.

for (const [locale, query, label, ends] of [
	['zh', '减排。持续开展', '第 1—2 句', ['减排。', '持续开展']],
	[
		'en',
		'"cuts in NOx emissions. The city"',
		'sentences 1–2',
		['cuts in NOx emissions.', 'The city'],
	],
] as const)
	test(`a hit across sentences leads to them, in ${locale}`, async ({ page }) => {
		await page.goto(`/${locale}/search/?q=${encodeURIComponent(query)}`);
		await expect(panel(page)).toHaveAttribute('data-search-state', 'ready');
		const hit = page.locator('[data-search-results] [data-node="3.4.2"]');
		await expect(hit.locator('.passage')).toHaveCount(1);
		const sentences = hit.locator('[data-sentence]');
		await expect(sentences).toHaveCount(2);
		expect(
			await sentences.evaluateAll((found) =>
				found.map((one) => (one as HTMLElement).dataset.sentence),
			),
		).toEqual(['3.4.2/s1', '3.4.2/s2']);
		await expect(sentences.locator('mark')).toHaveText([...ends]);
		const link = hit.locator('.n');
		await expect(link).toHaveText(label);
		await link.click();
		await expect(page).toHaveURL(new RegExp(`/${locale}/plan/3/4/2/\\?q=.+&to=s2#s1$`, 'u'));
		const marks = page.locator('main [data-sentence] mark');
		await expect(page.locator('.found-bar')).toContainText(locale === 'zh' ? '1' : '1 of 1');
		expect((await marks.allTextContents()).join('')).toBe(ends.join(''));
		for (const id of ['s1', 's2']) await expect(page.locator(`#${id} mark`)).not.toHaveCount(0);
		await expect(page.locator('.found-bar button')).toHaveCount(1);
	});

test('its link and its quotation name both ends, and its row in the file has the whole', async ({
	page,
	context,
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(`/zh/search/?q=${encodeURIComponent('减排。持续开展')}`);
	await expect(panel(page)).toHaveAttribute('data-search-state', 'ready');
	const copied = () => page.evaluate(() => navigator.clipboard.readText());
	await page.locator('[data-act=link]').click();
	await expect.poll(copied).toMatch(/\/zh\/plan\/3\/4\/2\/\?to=s2#s1$/u);
	await page.locator('[data-act=quote]').click();
	await expect.poll(copied).toMatch(/减排。持续开展.+第 1—2 句.+\?to=s2#s1/su);
	await page.locator('[data-act=partner]').click();
	await expect(page.locator('[data-partner] p')).toHaveCount(2);
	const download = page.waitForEvent('download');
	await page.locator('[data-search-csv]').click();
	const stream = await (await download).createReadStream();
	let csv = '';
	for await (const part of stream) csv += String(part);
	const rows = csv.trim().split('\r\n');
	expect(rows).toHaveLength(2);
	expect(rows[1]).toMatch(/^3\.4\.2\/s1-3\.4\.2\/s2,.*减排。持续开展.*\?to=s2#s1$/u);
});
