import { expect, type Page } from '@playwright/test';
import { isLong } from './plan.ts';
import { openSearch, typeQuery } from './search-panel.ts';
import { drawChinese, drawEnglish } from '../site/draw-words.ts';
import { placesThatHold, randomOf } from '../site/truth.ts';
import { test } from './without-index.ts';

// Any stretch of the text is found where it stands, and nowhere else. SEARCH_SEED draws others.

const seed = Number(process.env.SEARCH_SEED ?? 20210720);

/** Looks for each of some words; tells what was missed and what was found without cause. */
async function findFaults(page: Page, locale: 'zh' | 'en', drawn: readonly string[]) {
	await openSearch(page, locale);
	const faults: { words: string; missed: string[]; extra: string[] }[] = [];
	for (const words of drawn) {
		const query = locale === 'en' ? `"${words}"` : words;
		const { places, status } = await typeQuery(page, query);
		expect(status, words).not.toMatch(/没有响应|did not answer/u);
		const wanted = placesThatHold(locale, words);
		const missed = wanted.filter((place) => !places.includes(place));
		const extra = places.filter((place) => !wanted.includes(place));
		if (missed.length + extra.length > 0) faults.push({ words, missed, extra });
	}
	return faults;
}

for (const part of isLong ? [0, 1, 2, 3] : [0])
	test(`random stretches of the Chinese are found exactly (${part + 1})`, async ({ page }) => {
		test.setTimeout(isLong ? 300_000 : 60_000);
		const count = isLong ? 250 : 20;
		const drawn = drawChinese(count * (part + 1), randomOf(seed)).slice(count * part);
		expect(await findFaults(page, 'zh', drawn)).toEqual([]);
	});

test('random phrases of the English are found exactly', async ({ page }) => {
	test.setTimeout(isLong ? 300_000 : 60_000);
	expect(await findFaults(page, 'en', drawEnglish(isLong ? 300 : 20, randomOf(seed)))).toEqual([]);
});
