import { expect, test } from 'vitest';
import {
	createChineseFinder,
	createEnglishFinder,
} from '../../../../src/search/engine/find-term.ts';
import { toUnitNames } from '../../../../src/search/build/unit-names.ts';
import { parseQuantity } from '../../../../src/search/engine/quantity.ts';

/** Those in general use, and two of a plan. */
const units = toUnitNames([
	{ zh: ['微克/立方米'], en: ['µg/m³'], values: 'amount' },
	{ zh: ['蒸吨'], en: ['tonne of steam', 'tonnes of steam'], values: 'amount' },
]);

/** Whether a text states the quantity of a query. */
function states(query: string, text: string): boolean {
	const term = parseQuantity(query, units);
	if (!term) throw new Error(`“${query}” is no quantity`);
	const finder = /\p{sc=Han}/u.test(text) ? createChineseFinder() : createEnglishFinder(new Map());
	return finder.find(text, term).length > 0;
}

test.each([
	['3.18万吨', 'a further 31,800 tonnes per day'],
	['31,800 tonnes', '新增3.18万吨/日'],
	['31800吨', '新增 3.18 万吨/日'],
	['≥95%', '比例达到 95%以上'],
	['>=95%', '≥95%'],
	['at least 95%', 'reach 95% or above'],
	['不低于95%', '达到95%以上'],
	['2023年底前', 'by the end of 2023'],
	['by 2023', '到2023年底，全域建成'],
	['by the end of 2025', '到 2025 年，'],
	['26微克', '不高于 26 微克/立方米'],
	['24km', '24 公里'],
	['24 km', 'ditches of 24 km'],
	['35蒸吨', 'boilers below 35 tonnes of steam per hour'],
	['35 tonnes of steam', '每小时35蒸吨以下'],
	['24 km2', '24 km² of wetland'],
	['24 km²', '24 平方公里'],
	['24平方公里', '24 km² of wetland'],
	['26 µg/m3', '26微克/立方米'],
	['4 MW', '装机 4 兆瓦'],
	['24公里', 'ditches of 24 kilometers'],
])('%s is stated by %s', (query, text) => {
	expect(states(query, text)).toBe(true);
});

test.each([
	['3.18万吨', '31,801 tonnes'],
	['≥95%', '不高于 95%'],
	['95%', '99.95%'],
	['by 2023', '到2025年'],
	['10吨', '10个项目'],
	['35吨', '35 蒸吨/小时以下'],
	['15 km', '15 projects; 20 km of rivers'],
	['24 km', '24 km² of wetland'],
	['35 tonnes of steam', '35吨'],
])('%s is not stated by %s', (query, text) => {
	expect(states(query, text)).toBe(false);
});

test.each([
	'2025',
	'13',
	'无废城市',
	'box 4',
	'PM2.5 浓度下降情况',
	'the 14 counties of Zhejiang',
	'',
])('%j asks for no quantity', (query) => {
	expect(parseQuantity(query, units)).toBeUndefined();
});

test('a plan’s own unit is one in its search alone, and the longest tells what may be one', () => {
	const common = toUnitNames([]);
	expect(parseQuantity('35 tonnes of steam', common)).toBeUndefined();
	expect(parseQuantity('26微克/立方米', common)).toBeUndefined();
	expect(parseQuantity('26微克/立方米', units)).toBeDefined();
	expect(parseQuantity('26微克/立方米左右的水', units)).toBeUndefined();
});
