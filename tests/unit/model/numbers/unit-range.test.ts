import { expect, test } from 'vitest';
import { rangeOf } from '../../../../src/model/numbers/unit-range.ts';
import type { Unit } from '../../../../src/model/schemas/unit.ts';

const amount = { min: 0, max: Infinity, whole: false };
const own: Unit[] = [
	{ zh: ['蒸吨'], en: [], values: 'amount' },
	{ zh: ['%'], en: [], values: 'amount' },
];

test.each([
	['个', { min: 0, max: Infinity, whole: true }],
	['%', { min: 0, max: 100, whole: false }],
	['℃', { min: -Infinity, max: Infinity, whole: false }],
	['毫克/升', amount],
	['μg/m³', amount],
	['千克/亩', amount],
	['万吨/日', amount],
	['立方米/万元', amount],
	['亿立方米', amount],
	// 1.5 of ten thousand are whole.
	['万人', amount],
	[null, amount],
])('a plan may use %s as it is', (unit, range) => {
	expect(rangeOf(unit, [])).toEqual(range);
});

test.each(['蒸吨/小时', '光年', '吨/光年', '％', '', '/', '万'])('%j is not known', (unit) => {
	expect(rangeOf(unit, [])).toBeUndefined();
});

test('a plan adds its units, and says otherwise of those in general use', () => {
	expect(rangeOf('蒸吨/小时', own)).toEqual(amount);
	// Growth by 150%.
	expect(rangeOf('%', own)).toEqual(amount);
});
