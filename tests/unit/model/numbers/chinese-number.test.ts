import { expect, test } from 'vitest';
import {
	formatChineseNumber,
	parseChineseNumber,
	readChineseNumeral,
} from '../../../../src/model/numbers/chinese-number.ts';

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

test.each([
	['一', 1],
	['十四', 14],
	['二十', 20],
	['两', 2],
	['两千一百', 2100],
	['一千零五', 1005],
	['万', 10_000],
	['三十万', 300_000],
	['二〇三五', 2035],
	['十三五', undefined],
	['一x', undefined],
])('%s in running text is %s', (text, number) => {
	expect(readChineseNumeral(text)).toBe(number);
});
