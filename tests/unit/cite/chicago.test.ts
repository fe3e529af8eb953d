import { expect, test } from 'vitest';
import { citeChicago } from '../../../src/cite/chicago.ts';
import { planEn, planZh, sentenceEn, sentenceZh, taskZh } from './cited-works.ts';

// Expected by hand from the Manual, 17th edition: 15.6 (author-date), 14.220 (reports), 14.106 (parts),
// 8.159 (headline style), 8.161 (prefixes), 13.30 (quotations within quotations).

test('the plan is a report, treated like a book, its number where a series stands', () => {
	expect(citeChicago(planZh)).toBe(
		'衢州市发展和改革委员会 and 衢州市生态环境局. 2021. 衢州市生态环境保护“十四五”规划. 2026年11月25日网络版. 衢发改发〔2021〕46号. https://plan.example/base/zh/plan/.',
	);
	expect(citeChicago(planEn)).toBe(
		'Quzhou Municipal Development and Reform Commission and Quzhou Municipal Ecology and Environment Bureau. 2021. 14th Five-Year Plan for Eco-environmental Protection of Quzhou City. Unofficial English translation, web edition of November 25, 2026. 衢发改发〔2021〕46号. https://plan.example/base/en/plan/.',
	);
});

test('a part is quoted, and its page follows the title of the plan', () => {
	expect(citeChicago(taskZh)).toBe(
		'衢州市发展和改革委员会 and 衢州市生态环境局. 2021. “三（八）1 推进环境风险防控.” 2026年11月25日网络版. In 衢州市生态环境保护“十四五”规划, 39. 衢发改发〔2021〕46号. https://plan.example/base/zh/plan/3/8/1/.',
	);
});

test('a sentence follows the title of its part, in headline style', () => {
	expect(citeChicago(sentenceZh)).toContain(
		' “三（八）1 推进环境风险防控，第 7 句.” 2026年11月25日网络版. In ',
	);
	expect(citeChicago(sentenceEn)).toContain(
		'. 2021. “3.8.1 Prevent Risks to the Environment, Sentence 7.” Unofficial English translation, web edition of November 25, 2026. In 14th Five-Year Plan for Eco-environmental Protection of Quzhou City. 衢发改发〔2021〕46号. ',
	);
});

test('quotation marks within a quoted title become single ones', () => {
	const title = '表 1：“十三五”主要指标完成情况';
	expect(citeChicago({ ...taskZh, title })).toContain(
		' “表 1：‘十三五’主要指标完成情况.” 2026年11月25日网络版. In ',
	);
});
