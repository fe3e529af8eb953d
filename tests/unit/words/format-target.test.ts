import { expect, test } from 'vitest';
import { formatDeadline, formatQuantity } from '../../../src/words/format-target.ts';

const unit = (zh: string, en: string) => ({ zh, en });

test('a quantity is written as the plan prints it, with its bound', () => {
	const percent = { operator: '≥', value: 95, unit: unit('%', '%') };
	expect(formatQuantity('zh', percent)).toBe('≥95%');
	const capacity = { operator: '=', value: 3.18, unit: unit('万吨/日', '10,000 tonnes/day') };
	expect(formatQuantity('zh', capacity)).toBe('3.18 万吨/日');
	expect(formatQuantity('en', capacity)).toBe('31,800 tonnes/day');
	const water = { operator: '≤', value: 14.7, unit: unit('亿立方米', '100 million cubic meters') };
	expect(formatQuantity('en', water)).toBe('≤1.47 billion cubic meters');
	expect(formatQuantity('en', { operator: '≥', value: 0.548, unit: null })).toBe('≥0.548');
	expect(formatQuantity('en', { operator: null, value: null, unit: null })).toBe('');
});

test('English parts thousands, and has a word for one of something', () => {
	const tonnes = unit('吨', 'tonnes');
	const sold = { operator: '>', value: 5000, unit: tonnes };
	expect(formatQuantity('en', sold)).toBe('>5,000 tonnes');
	// As the plan prints it.
	expect(formatQuantity('zh', sold)).toBe('>5000 吨');
	const one = (en: string) =>
		formatQuantity('en', { operator: '≥', value: 1, unit: unit('蒸吨/小时', en) });
	expect(one('tonnes of steam per hour')).toBe('≥1 tonne of steam per hour');
	expect(one('tonnes/day')).toBe('≥1 tonne/day');
	expect(one('cubic meters')).toBe('≥1 cubic meter');
	expect(one('bodies')).toBe('≥1 body');
	expect(one('kg/mu')).toBe('≥1 kg/mu');
	expect(formatQuantity('en', { operator: null, value: 0.548, unit: tonnes })).toBe('0.548 tonnes');
});

test('a deadline is as precise as the plan', () => {
	expect(formatDeadline('zh', '2025')).toBe('2025 年');
	expect(formatDeadline('zh', '2023-12')).toBe('2023 年底');
	expect(formatDeadline('en', '2023-12')).toBe('end of 2023');
	expect(formatDeadline('en', '2023-06')).toBe('middle of 2023');
	expect(formatDeadline('zh', null)).toBe('');
});
