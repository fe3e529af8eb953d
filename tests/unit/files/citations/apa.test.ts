import { expect, test } from 'vitest';
import { citeApa } from '../../../../src/files/citations/apa.ts';
import { planEn, planZh, sentenceEn, taskEn, taskZh } from './cited-works.ts';

// Expected by hand from the Publication Manual, 7th edition: 9.8 (names), 10.4 (reports), 10.3 (parts),
// 9.21 (descriptions in brackets), 9.29 (publishers).

test('the plan is a report of two bodies with its number, and the edition in brackets', () => {
	expect(citeApa(planZh)).toBe(
		'衢州市发展和改革委员会, & 衢州市生态环境局. (2021). 衢州市生态环境保护“十四五”规划 (衢发改发〔2021〕46号) [2026年11月25日网络版]. https://plan.example/base/zh/plan/',
	);
});

test('a translation says so in brackets, names its original, and is published by who made it', () => {
	expect(citeApa(planEn)).toBe(
		'Quzhou Municipal Development and Reform Commission, & Quzhou Municipal Ecology and Environment Bureau. (2021). 14th Five-Year Plan for Eco-environmental Protection of Quzhou City (衢发改发〔2021〕46号) [Unofficial English translation of 衢州市生态环境保护“十四五”规划, web edition of November 25, 2026]. Quzhou Plan Explorer. https://plan.example/base/en/plan/',
	);
});

test('a part stands in the plan, with number and page in one pair of parentheses', () => {
	expect(citeApa(taskZh)).toBe(
		'衢州市发展和改革委员会, & 衢州市生态环境局. (2021). 三（八）1 推进环境风险防控. In 衢州市生态环境保护“十四五”规划 (衢发改发〔2021〕46号, p. 39) [2026年11月25日网络版]. https://plan.example/base/zh/plan/3/8/1/',
	);
	expect(citeApa(taskEn)).toContain(
		'. (2021). 3.8.1 Prevent risks to the environment. In 14th Five-Year Plan for Eco-environmental Protection of Quzhou City (衢发改发〔2021〕46号, p. 39) [Unofficial English translation of 衢州市生态环境保护“十四五”规划, web edition of November 25, 2026]. Quzhou Plan Explorer. https://',
	);
});

test('a sentence follows the title of its part, and no page is made up', () => {
	expect(citeApa(sentenceEn)).toBe(
		'Quzhou Municipal Development and Reform Commission, & Quzhou Municipal Ecology and Environment Bureau. (2021). 3.8.1 Prevent risks to the environment, sentence 7. In 14th Five-Year Plan for Eco-environmental Protection of Quzhou City (衢发改发〔2021〕46号) [Unofficial English translation of 衢州市生态环境保护“十四五”规划, web edition of November 25, 2026]. Quzhou Plan Explorer. https://plan.example/base/en/plan/3/8/1/#s7',
	);
});

test('one body stands alone, of three each has its comma', () => {
	expect(citeApa({ ...planZh, issuers: ['甲局'] })).toMatch(/^甲局\. \(2021\)\. /u);
	expect(citeApa({ ...planZh, issuers: ['甲局', '乙局', '丙局'] })).toMatch(
		/^甲局, 乙局, & 丙局\. \(2021\)\. /u,
	);
});
