import { expect, test } from 'vitest';
import { foldWords } from '../../../../src/site/lists/filter-words.ts';

const finds = (text: string, typed: string) => foldWords(text).includes(foldWords(typed));

test.each([
	['到 2025 年，', '2025年'],
	['到 2025 年，', '到２０２５年'],
	['不高于 26 微克/立方米', '26微克'],
	['industrial parks', 'industrial  parks'],
	['Industrial Parks', 'INDUSTRIAL PARKS'],
	['PM2.5', 'ｐｍ２.５'],
	['O₃', 'o3'],
	['13—15', '13-15'],
	['“Green Island”', '"green island"'],
	['"Green Island"', '“Green Island”'],
	['“两山”', '"两山"'],
	['“两山”', '「两山」'],
	['people’s', "people's"],
	['waste\u00adwater', 'wastewater'],
])('in “%s”, %s is found', (text, typed) => {
	expect(finds(text, typed)).toBe(true);
});

test('marks still stand between words', () => {
	expect(finds('水、质', '水质')).toBe(false);
	expect(finds('3.1\n8 万', '3.18万')).toBe(false);
});
