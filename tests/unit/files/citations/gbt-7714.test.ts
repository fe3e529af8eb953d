import { describe, expect, test } from 'vitest';
import { citeGbt7714 } from '../../../../src/files/citations/gbt-7714.ts';
import { planEn, planZh, sentenceEn, sentenceZh, taskZh } from './cited-works.ts';

// Expected by hand. 2015: 4.6 (electronic resources), 4.2 (parts), 7.4 (punctuation), 8.1 (names). 2025: 8.11.3 (web
// pages), 8.3 (parts), 7.1 (names), and its examples, which have full-width marks around Latin words too:
//     周易外传：卷5[M]//王夫之. 船山全书：第1册. 修订版. 长沙：岳麓书社，2011：983-1029.
//     许振超. “好好干，当一个好工人”[EB/OL]. （2025-02-17）[2025-06-22]. https://…
//     Torres L，Salisbury F，Yazbeck B，et al. Connecting the library to the curriculum[M/OL]. Singapore：…
//     汤万金，杨跃翔，刘文，等. 人体安全重要技术标准研制最终报告：7178999X-2006BAK04A10/10.2013[R/OL]. …

describe('2025', () => {
	test('the plan is a page of the web with its number, day of issue and address', () => {
		expect(citeGbt7714(2025, planZh)).toBe(
			'衢州市发展和改革委员会，衢州市生态环境局. 衢州市生态环境保护“十四五”规划：衢发改发〔2021〕46号[EB/OL]. 2026年11月25日网络版. （2021-07-20）. https://plan.example/base/zh/plan/.',
		);
	});

	test('the day of reading stands in brackets after the day of issue', () => {
		expect(citeGbt7714(2025, planZh, '2026-11-30')).toContain(
			'. （2021-07-20）[2026-11-30]. https://',
		);
	});

	test('a part stands before //, the bodies with the whole, and its page after the year', () => {
		expect(citeGbt7714(2025, taskZh)).toBe(
			'三（八）1 推进环境风险防控[EB/OL]//衢州市发展和改革委员会，衢州市生态环境局. 衢州市生态环境保护“十四五”规划：衢发改发〔2021〕46号. 2026年11月25日网络版. 2021：39（2021-07-20）. https://plan.example/base/zh/plan/3/8/1/.',
		);
	});

	test('a sentence is other title information of its part', () => {
		expect(citeGbt7714(2025, sentenceZh)).toMatch(
			/^三（八）1 推进环境风险防控：第 7 句\[EB\/OL\]\/\/衢州市.*\/zh\/plan\/3\/8\/1\/#s7\.$/u,
		);
	});

	test('around English the marks are the same, and the translation is named with the edition', () => {
		expect(citeGbt7714(2025, planEn)).toBe(
			'Quzhou Municipal Development and Reform Commission，Quzhou Municipal Ecology and Environment Bureau. 14th Five-Year Plan for Eco-environmental Protection of Quzhou City：衢发改发〔2021〕46号[EB/OL]. Unofficial English translation of 衢州市生态环境保护“十四五”规划, web edition of November 25, 2026. （2021-07-20）. https://plan.example/base/en/plan/.',
		);
		expect(citeGbt7714(2025, sentenceEn)).toContain(
			'：sentence 7[EB/OL]//Quzhou Municipal Development and Reform Commission，',
		);
	});

	test('of more than three names three are given', () => {
		const issuers = ['甲局', '乙局', '丙局', '丁局'];
		expect(citeGbt7714(2025, { ...planZh, issuers })).toMatch(/^甲局，乙局，丙局，等\. 衢州市/u);
		expect(citeGbt7714(2025, { ...planEn, issuers: ['A', 'B', 'C', 'D'] })).toMatch(
			/^A，B，C，et al\. 14th/u,
		);
	});
});

describe('2015', () => {
	test('the plan is an electronic bulletin with its number, day of issue and address', () => {
		expect(citeGbt7714(2015, planZh)).toBe(
			'衢州市发展和改革委员会, 衢州市生态环境局. 衢州市生态环境保护“十四五”规划: 衢发改发〔2021〕46号[EB/OL]. 2026年11月25日网络版. (2021-07-20). https://plan.example/base/zh/plan/.',
		);
	});

	test('the day of reading stands in brackets after the day of issue', () => {
		expect(citeGbt7714(2015, planZh, '2026-11-25')).toContain(
			'. (2021-07-20)[2026-11-25]. https://',
		);
	});

	test('a part stands before //, the bodies with the whole, and its page after the year', () => {
		expect(citeGbt7714(2015, taskZh)).toBe(
			'三（八）1 推进环境风险防控[EB/OL]//衢州市发展和改革委员会, 衢州市生态环境局. 衢州市生态环境保护“十四五”规划: 衢发改发〔2021〕46号. 2026年11月25日网络版. 2021: 39(2021-07-20). https://plan.example/base/zh/plan/3/8/1/.',
		);
	});

	test('a sentence is other title information of its part', () => {
		expect(citeGbt7714(2015, sentenceZh)).toMatch(
			/^三（八）1 推进环境风险防控: 第 7 句\[EB\/OL\]\/\/衢州市.*\/zh\/plan\/3\/8\/1\/#s7\.$/u,
		);
	});

	test('a translation is named with the edition, and no page is made up', () => {
		expect(citeGbt7714(2015, planEn)).toBe(
			'Quzhou Municipal Development and Reform Commission, Quzhou Municipal Ecology and Environment Bureau. 14th Five-Year Plan for Eco-environmental Protection of Quzhou City: 衢发改发〔2021〕46号[EB/OL]. Unofficial English translation of 衢州市生态环境保护“十四五”规划, web edition of November 25, 2026. (2021-07-20). https://plan.example/base/en/plan/.',
		);
		expect(citeGbt7714(2015, sentenceEn)).toContain('November 25, 2026. (2021-07-20). ');
	});

	test('of more than three names three are given', () => {
		const issuers = ['甲局', '乙局', '丙局', '丁局'];
		expect(citeGbt7714(2015, { ...planZh, issuers })).toMatch(/^甲局, 乙局, 丙局, 等\. 衢州市/u);
		expect(citeGbt7714(2015, { ...planZh, issuers: issuers.slice(0, 3) })).toMatch(
			/^甲局, 乙局, 丙局\. 衢州市/u,
		);
		expect(citeGbt7714(2015, { ...planEn, issuers: ['A', 'B', 'C', 'D'] })).toMatch(
			/^A, B, C, et al\. 14th/u,
		);
	});
});
