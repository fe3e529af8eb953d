import { expect, test } from 'vitest';
import { toPlainUnit } from '../../../../src/model/numbers/plain-unit.ts';

test.each([
	[3.18, '万吨/日', '10,000 tonnes/day', 31800, 'tonnes/day'],
	[14.7, '亿立方米', '100 million cubic meters', 1470000000, 'cubic meters'],
	[0.29, '万亩', '10,000 mu', 2900, 'mu'],
	[24, 'km', 'km', 24, 'km'],
	[98, '%', '%', 98, '%'],
	[5, '万吨', undefined, 50000, '吨'],
	[12, '万', undefined, 12, '万'],
])('%d %s is %s', (value, zh, en, plain, unit) => {
	expect(toPlainUnit(value, { zh, en })).toEqual({ value: plain, unit });
});

test('a ratio has no unit', () => {
	expect(toPlainUnit(0.548, null)).toEqual({ value: 0.548, unit: null });
});
