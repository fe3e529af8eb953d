import { expect, test } from 'vitest';
import { citeGbt7714 } from '../../../src/cite/gbt-7714.ts';
import { planEn, planZh, sentenceEn, sentenceZh, taskZh } from './cited-works.ts';

// Expected by hand from GB/T 7714-2015: 4.6 (electronic resources), 4.2 (parts), 7.4 (punctuation), 8.1 (names).

test('the plan is an electronic bulletin with its number, day of issue and address', () => {
	expect(citeGbt7714(planZh)).toBe(
		'衢州市发展和改革委员会, 衢州市生态环境局. 衢州市生态环境保护“十四五”规划: 衢发改发〔2021〕46号[EB/OL]. 2026年11月25日网络版. (2021-07-20). https://plan.example/base/zh/plan/.',
	);
});

test('the day of reading stands in brackets after the day of issue', () => {
	expect(citeGbt7714(planZh, '2026-11-25')).toContain('. (2021-07-20)[2026-11-25]. https://');
});

test('a part stands before // and its page after the year', () => {
	expect(citeGbt7714(taskZh)).toBe(
		'衢州市发展和改革委员会, 衢州市生态环境局. 三（八）1 推进环境风险防控[EB/OL]//衢州市生态环境保护“十四五”规划: 衢发改发〔2021〕46号. 2026年11月25日网络版. 2021: 39(2021-07-20). https://plan.example/base/zh/plan/3/8/1/.',
	);
});

test('a sentence is other title information of its part', () => {
	expect(citeGbt7714(sentenceZh)).toContain(
		'. 三（八）1 推进环境风险防控: 第 7 句[EB/OL]//衢州市生态环境保护“十四五”规划: ',
	);
	expect(citeGbt7714(sentenceZh)).toMatch(/\/zh\/plan\/3\/8\/1\/#s7\.$/u);
});

test('a translation is named with the edition, and no page is made up', () => {
	expect(citeGbt7714(planEn)).toBe(
		'Quzhou Municipal Development and Reform Commission, Quzhou Municipal Ecology and Environment Bureau. 14th Five-Year Plan for Eco-environmental Protection of Quzhou City: 衢发改发〔2021〕46号[EB/OL]. Unofficial English translation, web edition of November 25, 2026. (2021-07-20). https://plan.example/base/en/plan/.',
	);
	expect(citeGbt7714(sentenceEn)).toContain(
		': sentence 7[EB/OL]//14th Five-Year Plan for Eco-environmental Protection of Quzhou City: 衢发改发〔2021〕46号. Unofficial English translation, web edition of November 25, 2026. (2021-07-20). ',
	);
});

test('of more than three names three are given', () => {
	const issuers = ['甲局', '乙局', '丙局', '丁局'];
	expect(citeGbt7714({ ...planZh, issuers })).toMatch(/^甲局, 乙局, 丙局, 等\. 衢州市/u);
	expect(citeGbt7714({ ...planZh, issuers: issuers.slice(0, 3) })).toMatch(
		/^甲局, 乙局, 丙局\. 衢州市/u,
	);
	expect(citeGbt7714({ ...planEn, issuers: ['A', 'B', 'C', 'D'] })).toMatch(
		/^A, B, C, et al\. 14th/u,
	);
});
