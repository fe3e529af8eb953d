import { expect, test } from 'vitest';
import { formatChineseNumber, parseChineseNumber } from '../../../src/plan/chinese-number.ts';

test.each([
	['一', 1],
	['九', 9],
	['十', 10],
	['十一', 11],
	['二十', 20],
	['二十三', 23],
	['九十九', 99],
])('%s is %i, and is written so', (text, number) => {
	expect(parseChineseNumber(text)).toBe(number);
	expect(formatChineseNumber(number)).toBe(text);
});

test('every number from 1 to 99 is read as it is written', () => {
	for (let number = 1; number <= 99; number += 1)
		expect(parseChineseNumber(formatChineseNumber(number))).toBe(number);
});

test.each(['', '零', '百', '一十', '二三', '十十', '十二三', '3', '一 ', '一、'])(
	'“%s” is no numeral of a heading',
	(text) => {
		expect(parseChineseNumber(text)).toBeUndefined();
	},
);
