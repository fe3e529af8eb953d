import { expect, test } from 'vitest';
import { describeChange } from '../../../../src/drawings/chart-texts/indicator-change.ts';
import { targetState, findBaseValue } from '../../../../src/drawings/chart-texts/base-value.ts';
import type { Result } from '../../../../src/model/schemas/result.ts';
import type { Indicator } from '../../../../src/model/schemas/indicator.ts';

const both = (text: string) => ({ zh: text, en: text });

const indicator: Indicator = {
	id: '2',
	number: '2',
	partOf: null,
	domain: both('Air'),
	name: both('PM2.5'),
	printedName: 'PM2.5',
	plain: both('Dust'),
	aliases: { zh: ['PM2.5'], en: ['PM2.5'] },
	unit: both('μg/m³'),
	nature: 'binding',
	baseline: { value: 34, period: '2016-2020', text: both('34 (mean)') },
	target: { year: 2025, operator: '≤', value: 26, text: both('≤26') },
	desired: 'down',
	previous: 'a-3',
	nodes: ['1/s1'],
};
const cell = (value: number) => ({ value, text: both(String(value)) });
const result: Result = {
	id: 'a-3',
	number: '3',
	nature: 'binding',
	category: both('Air'),
	name: both('PM2.5'),
	printedName: 'PM2.5',
	unit: both('μg/m³'),
	baseline: { year: 2015, ...cell(45) },
	target: cell(31),
	actual: { year: 2020, ...cell(26) },
	desired: 'down',
	status: both('done'),
};
const change = (rest: Partial<Indicator>): Indicator => ({ ...indicator, ...rest });

test('where the baseline is a mean of years, the value of 2020 is that of the previous plan', () => {
	expect(findBaseValue(indicator, [result])).toEqual({ value: 26, from: 'results' });
	expect(findBaseValue(indicator, [])).toBeNull();
	const sum = {
		...result,
		actual: { year: 2020 as const, value: 24.36, text: both('24.36 (五年累计)') },
	};
	expect(findBaseValue(indicator, [sum]), 'a sum of five years').toBeNull();
	const own = change({ baseline: { value: 30, period: '2020', text: both('30') } });
	expect(findBaseValue(own, [result])).toEqual({ value: 30, from: 'indicators' });
});

test.each([
	['≤', 26, 'met'],
	['≤', 25, 'open'],
	['<', 26, 'open'],
	['<', 27, 'met'],
	['≥', 26, 'met'],
	['≥', 27, 'open'],
	['=', 26, 'met'],
	// A bare number is met from the side that is wanted: less dust than asked for is no failure.
	['=', 30, 'met'],
	['=', 20, 'open'],
] as const)('26 in 2020 against %s%s is %s', (operator, value, state) => {
	const row = change({ target: { year: 2025, operator, value, text: both('') } });
	expect(targetState(row, [result])).toBe(state);
});

test('a target that has to be held is met by its value alone', () => {
	const row = (value: number) =>
		change({
			desired: 'hold',
			baseline: { value, period: '2020', text: both('') },
			target: { year: 2025, operator: '=', value: 100, text: both('100') },
		});
	expect(targetState(row(100), [])).toBe('met');
	expect(targetState(row(99), [])).toBe('open');
});

test('a target without a figure is neither met nor open', () => {
	const row = change({
		target: { year: 2025, operator: null, value: null, text: both('as assigned') },
	});
	expect(targetState(row, [result])).toBe('unstated');
	expect(describeChange('en', row)).toBe('cannot be calculated: the target has no figure');
});

test('the distance is as exact as the two values, and says which way', () => {
	const forest = change({
		unit: both('%'),
		desired: 'up',
		baseline: { value: 69.63, period: '2020', text: both('69.63') },
		target: { year: 2025, operator: '=', value: 70, text: both('70') },
	});
	expect(describeChange('en', forest)).toBe('0.37 percentage points above the baseline');
	expect(describeChange('zh', forest)).toBe('比起点高 0.37 个百分点');
	expect(describeChange('en', indicator)).toBe('at least 8 μg/m³ below the baseline');
	const fewer = change({ target: { year: 2025, operator: '<', value: 34, text: both('<34') } });
	expect(describeChange('en', fewer)).toBe('to be below the baseline');
});
