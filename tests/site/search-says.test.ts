import { expect, test } from 'vitest';
import { answerQuestion } from '../../src/search/engine/answer-question.ts';
import type { Answer } from '../../src/search/engine/answer.ts';
import type { SearchSource } from '../../src/search/engine/source.ts';
import { askPage, pageSays, sayOf } from './built-search-page.ts';
import { builtSearch } from './built-search.ts';
import { allTexts } from './truth.ts';

// What the search page says first: how much was found and by which words; that something is not there only of what
// was searched.

/** In how many headings, sentences and rows a word stands. */
function countTexts(locale: 'zh' | 'en', word: string): number {
	const places = allTexts(locale).filter(({ text }) => text.toLowerCase().includes(word));
	const isRow = ({ place }: { place: string }) => place.includes('/');
	// The cells of a row are one passage.
	return (
		places.filter((text) => !isRow(text)).length +
		new Set(places.filter(isRow).map(({ place }) => place)).size
	);
}

const none = /没有|不在|\b(?:not|neither|no)\b/iu;

test('says how many passages have the words', async () => {
	const { lead, more } = await pageSays('zh', '噪声');
	expect(lead).toContain(`“噪声”：${countTexts('zh', '噪声')} 处`);
	expect(more).toBe('');
	const english = await pageSays('en', '"hotline"');
	expect(english.lead).toContain(`“hotline”: ${countTexts('en', 'hotline')} passage`);
});

test('says first what is found by the plan’s own word, and then that the one typed is not in it', async () => {
	const { lead, more } = await pageSays('zh', '噪音');
	expect(countTexts('zh', '噪音')).toBe(0);
	expect(lead).toBe(`按“噪声”查到 ${countTexts('zh', '噪声')} 处`);
	expect(more).toBe('规划原文里没有“噪音”这个写法。');
});

test('says that the translation does not have what the Chinese has', async () => {
	const { lead } = await pageSays('en', '煤');
	expect(lead).toBe(
		`Not in the English translation. In the Chinese: ${countTexts('zh', '煤')} passages`,
	);
	const chinese = await pageSays('zh', 'carbon sink');
	expect(chinese.lead).toBe(`规划中文里没有，英文译文里有 ${countTexts('en', 'carbon sink')} 处`);
});

test('names the word of the other language, where only that has it and by another word', async () => {
	const { lead } = await pageSays('en', '噪音');
	expect(lead).toBe(
		`Not in the English translation. In the Chinese, as “噪声”: ${countTexts('zh', '噪声')} passages`,
	);
});

test.each([
	['zh', '外星人', '规划的中文原文和英文译文里都没有“外星人”。'],
	['zh', '牵头单位', '规划的中文原文和英文译文里都没有“牵头单位”。'],
	[
		'en',
		'xylophone',
		'Neither the Chinese text nor the English translation of the plan has “xylophone”.',
	],
	[
		'en',
		'外星人',
		'Neither the Chinese text nor the English translation of the plan has “外星人”.',
	],
] as const)('%s: says plainly that neither language has %s', async (locale, query, lead) => {
	expect(await pageSays(locale, query)).toEqual({ lead, more: '' });
});

test('that neither language has it is said where both were read', async () => {
	const said = /原文和英文译文里都没有|Neither the Chinese/u;
	for (const more of ['', 'also=0', 'without=language', 'lang=both&also=0'])
		for (const [locale, query] of [
			['zh', '外星人'],
			['zh', 'xylophone'],
			['en', '外星人'],
			['en', 'xylophone'],
		] as const) {
			const read = new Set<string>();
			const loadText: SearchSource['loadText'] = (language) => {
				read.add(language);
				return builtSearch.loadText(language);
			};
			const answer = await askPage(locale, query, more, { ...builtSearch, loadText });
			const { lead } = sayOf(answer, locale, query, more);
			expect(said.test(lead), `${locale} ${query} ${more}`).toBe(read.size === 2);
		}
});

test.each(['also=0', 'without=language', 'lang=both&also=0'])(
	'with %s says only of what was searched that it is not there',
	async (more) => {
		const { lead } = await pageSays('en', 'xylophone', more);
		expect(lead).toContain('“xylophone”');
		expect(lead.includes('Neither the Chinese')).toBe(more.includes('lang=both'));
		expect(lead.includes('the Chinese text was not searched')).toBe(!more.includes('lang=both'));
	},
);

test('says of nothing that it is not there before all has been searched', async () => {
	for (const query of ['噪音', '外星人', '饮用水 地震', '3.4.2']) {
		const before: Answer[] = [];
		const asked = { query, locales: ['zh'], both: false, also: true } as const;
		await answerQuestion(builtSearch, asked, (exact) => before.push(exact));
		expect(before.map(({ final }) => final)).toEqual([false]);
		for (const answer of before) {
			expect(answer.hits).toEqual([]);
			const { lead, more } = sayOf(answer, 'zh', query);
			expect(lead + more, query).not.toMatch(none);
		}
	}
});

test('says what could not be searched, and does not deny it', async () => {
	const answer = await askPage('en', 'xylophone');
	const { lead, more } = sayOf({ ...answer, untried: ['zh', 'words'] }, 'en', 'xylophone');
	expect(lead).toContain('the Chinese text was not searched');
	expect(more).toBe(
		'Could not be loaded, so not searched: the Chinese text, synonyms and other ways to write it.',
	);
	const unknown = sayOf({ ...answer, untried: ['something'] }, 'en', 'xylophone');
	expect(unknown.more).toBe('Could not be loaded, so not searched: a part of it.');
});

test('says from where to where numbers run that a query goes beyond', async () => {
	expect((await pageSays('en', 'box 11')).lead).toMatch(/\b1–10\b/u);
	expect((await pageSays('zh', '专栏 11')).lead).toMatch(/1—10/u);
});

test('says how many of them the filters leave', async () => {
	const exact = await pageSays('zh', '无废城市', 'kind=heading');
	expect(exact.lead).toBe('“无废城市”：筛选后 2 处，共 6 处。');
	const also = await pageSays('zh', '噪音', 'kind=heading');
	expect(also.lead).toBe(`按“噪声”查到 ${countTexts('zh', '噪声')} 处`);
	expect(also.more).toContain(`筛选后 1 处，共 ${countTexts('zh', '噪声')} 处。`);
	const nothing = await pageSays('zh', '无废城市', 'kind=row');
	expect(nothing.lead).toBe('“无废城市”：筛选后 0 处，共 6 处。');
});

test('says that several words are not together, and what each has by itself', async () => {
	const answer = await askPage('zh', '饮用水 地震');
	expect(answer.hits).toEqual([]);
	const { lead } = sayOf(answer, 'zh', '饮用水 地震');
	expect(lead).toContain('没有一句、一个标题或表格的一行');
	expect(answer.parts).toEqual([
		{ text: '饮用水', count: countTexts('zh', '饮用水') },
		{ text: '地震', count: 0 },
	]);
});
