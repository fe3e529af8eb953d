import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatQuery, parseQuery } from '../../../../src/search/engine/query.ts';
import { draws } from '../../../runs.ts';

/** A query in short: alternatives by `|`, clauses by `&`, quoted terms in quotation marks, the rest after `!`. */
function read(source: string): string {
	const { all, none, faults } = parseQuery(source);
	const name = ({ text, quoted }: { text: string; quoted: boolean }) =>
		quoted ? `"${text}"` : text;
	const parts = [all.map((terms) => terms.map(name).join('|')).join('&')];
	if (none.length > 0) parts.push(none.map(name).join('&'));
	return [parts.join('!'), ...faults].join(' ');
}

test.each([
	['钢铁 水泥', '钢铁&水泥'],
	['"钢铁 水泥" VOCs', '"钢铁 水泥"&VOCs'],
	['＂水泥＂', '"水泥"'],
	['秸秆 OR 农膜 焚烧', '秸秆|农膜&焚烧'],
	['a OR b OR c', 'a|b|c'],
	['垃圾 -餐厨 -"有害 垃圾"', '垃圾!餐厨&"有害 垃圾"'],
	['“无废城市”建设', '“无废城市”建设'],
	['“35 蒸吨” 锅炉', '"“35 蒸吨”"&锅炉'],
	['“35 蒸吨', '“35&蒸吨'],
	['垃圾 －餐厨', '垃圾!餐厨'],
	['abc"de f"', 'abc&"de f"'],
])('reads %s', (source, read_) => {
	expect(read(source)).toBe(read_);
});

test.each([
	['"钢铁 水泥', '"钢铁 水泥" quote'],
	['"', ' empty'],
	['""', ' empty'],
	['', ' empty'],
	['   \u202e\u200b', ' empty'],
	['OR', 'OR'],
	['OR a', 'a or'],
	['a OR', 'a or'],
	['a OR OR b', 'a|b or'],
	['a OR -b', 'a!b or'],
	['-2020', '-2020 minus'],
	['-', '-'],
	['-a -b', '-a&-b minus'],
])('tells what is odd about %j', (source, read_) => {
	expect(read(source)).toBe(read_);
});

test('never fails, and says so when there is nothing to look for', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (source) => {
			const { all, faults } = parseQuery(source);
			expect(all.length === 0).toBe(faults.includes('empty'));
		}),
		{ seed: 7, numRuns: draws(500) },
	);
});

test('a query that is written is read the same again', () => {
	for (const source of ['钢铁 "水 泥"', 'a OR b -c', '"到 2025 年" x -"y z"'])
		expect(read(formatQuery(parseQuery(source)))).toBe(read(source));
	// Terms that were taken together keep their space.
	expect(formatQuery({ all: [[{ text: '到 2025 年', quoted: false }]], none: [] })).toBe(
		'"到 2025 年"',
	);
});
