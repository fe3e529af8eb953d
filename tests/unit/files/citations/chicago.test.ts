import { expect, test } from 'vitest';
import { citeChicago } from '../../../../src/files/citations/chicago.ts';
import { planEn, planZh, sentenceEn, sentenceZh, taskEn, taskZh } from './cited-works.ts';

// Expected by hand from the Manual, 18th edition: 13.102 (author-date), 8.160 (title case), 13.107 (names),
// 6.9 (commas and stops before a closing mark); parts have no page in the list any more.

test('the plan is a report, treated like a book, its number where a series stands', () => {
	expect(citeChicago(planZh)).toBe(
		'衢州市发展和改革委员会 and 衢州市生态环境局. 2021. 衢州市生态环境保护“十四五”规划. 2026年11月25日网络版. 衢发改发〔2021〕46号. https://plan.example/base/zh/plan/.',
	);
});

test('a translation names its original and who made it public', () => {
	expect(citeChicago(planEn)).toBe(
		'Quzhou Municipal Development and Reform Commission and Quzhou Municipal Ecology and Environment Bureau. 2021. 14th Five-Year Plan for Eco-environmental Protection of Quzhou City. Unofficial English translation of 衢州市生态环境保护“十四五”规划, web edition of November 25, 2026. 衢发改发〔2021〕46号. Quzhou Plan Explorer. https://plan.example/base/en/plan/.',
	);
});

test('a part is quoted, and stands in the plan', () => {
	expect(citeChicago(taskZh)).toBe(
		'衢州市发展和改革委员会 and 衢州市生态环境局. 2021. “三（八）1 推进环境风险防控.” In 衢州市生态环境保护“十四五”规划. 2026年11月25日网络版. 衢发改发〔2021〕46号. https://plan.example/base/zh/plan/3/8/1/.',
	);
});

test('a sentence follows the title of its part, which has title case in English', () => {
	expect(citeChicago(sentenceZh)).toContain(
		' “三（八）1 推进环境风险防控,” 第 7 句. In 衢州市生态环境保护“十四五”规划. ',
	);
	expect(citeChicago(sentenceEn)).toContain(
		'. 2021. “3.8.1 Prevent Risks to the Environment,” sentence 7. In 14th Five-Year Plan for Eco-environmental Protection of Quzhou City. Unofficial English translation of ',
	);
});

test('quotation marks within a quoted title become single ones', () => {
	const title = '表 1：“十三五”主要指标完成情况';
	expect(citeChicago({ ...taskZh, title })).toContain(' “表 1：‘十三五’主要指标完成情况.” In ');
	expect(citeChicago({ ...taskEn, title: '3.5 Coordinate the “Four Waters in One”' })).toContain(
		' “3.5 Coordinate the ‘Four Waters in One’.” In ',
	);
});

test('of more than six bodies three are given', () => {
	const seven = ['甲局', '乙局', '丙局', '丁局', '戊局', '己局', '庚局'];
	expect(citeChicago({ ...planZh, issuers: seven })).toMatch(/^甲局, 乙局, 丙局, et al\. 2021\. /u);
	expect(citeChicago({ ...planZh, issuers: seven.slice(0, 3) })).toMatch(
		/^甲局, 乙局, and 丙局\. 2021\. /u,
	);
});
