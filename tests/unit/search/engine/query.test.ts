import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	formatQuery,
	nameQuery,
	parseQuery,
	type Term,
} from '../../../../src/search/engine/query.ts';
import { createEnglishFinder } from '../../../../src/search/engine/find-term.ts';
import { matchText } from '../../../../src/search/engine/match.ts';
import { draws } from '../../../runs.ts';

/** A term in short: quoted in quotation marks, an expression in brackets. */
function name({ text, quoted, allOf, anyOf, noneOf = [] }: Term): string {
	if (anyOf) return `(${anyOf.map(name).join('|')})`;
	if (!allOf) return quoted ? `"${text}"` : text;
	return `(${[allOf.map(name).join('&'), ...noneOf.map(name)].join('!')})`;
}

/** A query in short: alternatives by `|`, clauses by `&`, quoted terms in quotation marks, the rest after `!`. */
function read(source: string, stands?: (words: string) => boolean): string {
	const { all, none, faults } = parseQuery(source, stands);
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
	['OR a', 'a operator'],
	['a OR', 'a operator'],
	['a OR OR b', 'a|b operator'],
	['a OR -b', 'a!b operator'],
	['-2020', '-2020 minus'],
	['-', '-'],
	['-a -b', '-a&-b minus'],
	['— a – b - c', 'a&b&c'],
	['a OR - b', 'a|b'],
	['"—" a', '"—"&a'],
	['——', '——'],
	['NOT a', 'a minus'],
	['-(a b)', 'a&b minus'],
	['-(a OR b)', 'a|b minus'],
	['a AND', 'a operator'],
	['AND a', 'a operator'],
	['a AND OR b', 'a&b operator'],
	['a NOT', 'a operator'],
	['a | | b', 'a|b operator'],
	['| a', 'a operator'],
	['a OR NOT b', 'a!b operator'],
	['(a OR b c', 'a|b&c bracket'],
	['a OR b) c', 'a|b&c bracket'],
	['-(a OR b', 'a|b bracket minus'],
])('tells what is odd about %j', (source, read_) => {
	expect(read(source)).toBe(read_);
});

test.each([
	['airport AND 噪声', 'airport&噪声'],
	['water NOT groundwater', 'water!groundwater'],
	['water AND NOT groundwater', 'water!groundwater'],
	['water and not groundwater', 'water!groundwater'],
	['NOT groundwater water', 'water!groundwater'],
	['a | b', 'a|b'],
	['秸秆|农膜 焚烧', '秸秆|农膜&焚烧'],
	['秸秆 ｜ 农膜', '秸秆|农膜'],
	['a || b', 'a|b'],
	['a && b & c ＆ d', 'a&b&c&d'],
	['R&D', 'R&D'],
	['"a b" or c', '"a b"|c'],
	['a Or b', 'a|b'],
	['a and b not c', 'a&b!c'],
	['a NOT NOT b', 'a&b'],
	['a a "a" a', 'a&"a"'],
])('reads the operators of %s', (source, read_) => {
	expect(read(source)).toBe(read_);
});

test.each([
	['and', 'and'],
	['or', 'or'],
	['not', 'not'],
	['AND', 'AND'],
	['NOT', 'NOT'],
	['|', '|'],
	['OR OR', 'OR'],
	['"and" b', '"and"&b'],
	['"air and water"', '"air and water"'],
	['a "or" b', 'a&"or"&b'],
	['or a', 'or&a'],
	['a or', 'a&or'],
	['not a', 'not&a'],
	['band organ notice', 'band&organ&notice'],
	['35 t/h or above', '35&t/h&or&above'],
	['水和土壤 或 空气', '水和土壤&或&空气'],
])('takes %s as words', (source, read_) => {
	expect(read(source)).toBe(read_);
});

test('takes not as a word where the text has it before the next word', () => {
	const stands = (words: string) => words === 'not exceed';
	expect(read('shall not exceed', stands)).toBe('shall&not&exceed');
	expect(read('shall not pass', stands)).toBe('shall!pass');
	// In capitals it is meant.
	expect(read('shall NOT exceed', stands)).toBe('shall!exceed');
});

test.each([
	['(a OR b) c', 'a|b&c'],
	['c (a OR b)', 'c&a|b'],
	['（秸秆 OR 农膜） 焚烧', '秸秆|农膜&焚烧'],
	['（秸秆｜农膜）焚烧', '秸秆|农膜&焚烧'],
	['(a b) OR c', '(a&b)|c'],
	['(a AND b) | (c AND d)', '(a&b)|(c&d)'],
	['a OR (b (c OR d) -e)', 'a|(b&(c|d)!e)'],
	['((a OR b) c)', 'a|b&c'],
	['(a)', '(a)'],
	['(a) OR b', 'a|b'],
	['(a b) c', 'a&b&c'],
	['a -(b c)', 'a!(b&c)'],
	['a -(b OR c)', 'a!b&c'],
	['a NOT (b -c)', 'a!(b!c)'],
	['a -(-b)', 'a&b'],
	['a -("b c" OR d)', 'a!"b c"&d'],
	['a OR () b', 'a|()&b'],
])('reads the brackets of %s', (source, read_) => {
	expect(read(source)).toBe(read_);
});

test.each([
	'三（四）2',
	'〔2021〕46号',
	'衢发改发〔2021〕46号',
	'(PM2.5)',
	'（一）加强',
	'（四）加强固',
	'细颗粒物（PM2.5）',
	'治理）',
	'1)',
	':)',
	')(',
])('takes the brackets of %s as part of the words', (source) => {
	expect(read(source)).toBe(source);
	expect(read(`${source} OR b`)).toBe(source === '(PM2.5)' ? 'PM2.5|b' : `${source}|b`);
});

test('takes an opened bracket as part of the words, unless alternatives follow', () => {
	for (const source of ['（VOCs', '（VOCs 治理', '(((['])
		expect(read(source)).toBe(source.replace(' ', '&'));
	expect(read('（VOCs OR 臭氧')).toBe('VOCs|臭氧 bracket');
});

test('takes brackets that the text has as they are written as part of the words', () => {
	const stands = (words: string) => ['（VOCs 治理）', '(SO2 and NOx)'].includes(words);
	expect(read('（VOCs 治理）', stands)).toBe('（VOCs&治理）');
	expect(read('（空气 治理）', stands)).toBe('空气&治理');
	expect(read('(SO2 and NOx) x', stands)).toBe('(SO2&NOx)&x');
});

test('reads only the beginning of what is too long, and says so', () => {
	for (const source of [
		'水'.repeat(10_000),
		'a'.repeat(10_000),
		'"'.repeat(10_000),
		'水 泥 '.repeat(5000) + '完',
		`水${' '.repeat(100_000)}泥`,
		'-'.repeat(100_000),
		'('.repeat(100_000),
		'(a OR '.repeat(20_000),
		'\u200b'.repeat(100_000),
	]) {
		const begun = performance.now();
		const { all, faults } = parseQuery(source);
		expect(performance.now() - begun, source.slice(0, 10)).toBeLessThan(100);
		expect(faults).toContain('long');
		expect(JSON.stringify(all).length).toBeLessThan(10_000);
	}
	expect(read(`"${'水'.repeat(500)}"`)).toMatch(/^"水{399}" long$/u);
	// No word, number or character is looked for by half.
	expect(read(`${'ab '.repeat(130)}environment`)).toBe('ab long');
	expect(read(`${'ab '.repeat(130)}12345 12345678`)).toBe('ab&12345 long');
	expect(read(`${'ab '.repeat(132)}OR cde`)).toBe('ab long');
	expect(parseQuery('𠀀'.repeat(300)).all[0]?.[0]?.text).toBe('𠀀'.repeat(200));
	expect(read('a')).toBe('a');
});

test('reads no more than 40 terms, and the same one once', () => {
	const many = Array.from({ length: 60 }, (_, index) => `w${index}`);
	expect(read(many.join(' '))).toBe(`${many.slice(0, 40).join('&')} long`);
	expect(read(many.slice(0, 40).join(' '))).toBe(many.slice(0, 40).join('&'));
	expect(read('水 '.repeat(150))).toBe('水');
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

/** Pieces of queries, syntax above all. */
const pieces = fc
	.array(
		fc.constantFrom(
			...['a', 'b', '水', '泥', '三（四）2', '“c d”', '“', '”', '"', '"e f"', '-', '-g', 'R&D'],
			...[' ', ' ', ' ', '(', ')', '（', '）', '|', '｜', '&', '&&', 'and', 'or', 'not'],
			...[' OR ', ' AND ', ' NOT ', ' or ', ' and ', ' not ', ' (', ') ', ' -('],
		),
		{ maxLength: 16 },
	)
	.map((parts) => parts.join(''));

test('a query that is written is read the same again', () => {
	for (const source of [
		'钢铁 "水 泥"',
		'a OR b -c',
		'"到 2025 年" x -"y z"',
		'a AND b',
		'(a b) OR c',
	])
		expect(read(formatQuery(parseQuery(source)))).toBe(read(source));
	// A term that might be taken for syntax may be quoted: it is the same term, and the same as another one.
	const toTerms = (source: string, stands?: (words: string) => boolean) => {
		const { all, none } = parseQuery(source, stands);
		const plain = (value: unknown): unknown => {
			if (typeof value === 'string') return value.replaceAll('"', '');
			if (Array.isArray(value)) {
				const parts = value.map((part: unknown) => JSON.stringify(plain(part)));
				return [...new Set(parts)].map((part) => JSON.parse(part) as unknown);
			}
			if (typeof value !== 'object' || value === null) return value;
			const entries = Object.entries(value).filter(([key]) => key !== 'quoted' && key !== 'apart');
			return Object.fromEntries(entries.map(([key, part]) => [key, plain(part)]));
		};
		return plain({ all, none });
	};
	fc.assert(
		fc.property(pieces, fc.boolean(), (source, isText) => {
			const stands = () => isText;
			const query = parseQuery(source, stands);
			expect(toTerms(formatQuery(query))).toEqual(toTerms(source, stands));
		}),
		{ seed: 7, numRuns: draws(2000) },
	);
	// Terms that were taken together keep their space.
	expect(formatQuery({ all: [[{ text: '到 2025 年', quoted: false }]], none: [] })).toBe(
		'"到 2025 年"',
	);
});

test('a query means what its operators say', () => {
	/** Words of a text, each there or not, and an expression of them in full brackets. */
	interface Said {
		text: string;
		holds: (words: ReadonlySet<string>) => boolean;
	}
	const words = ['a', 'b', 'c', 'd'];
	const { said } = fc.letrec<{ said: Said }>((tie) => ({
		said: fc.oneof(
			{ maxDepth: 4, depthSize: 'large' },
			fc.constantFrom(...words).map((word) => ({
				text: word,
				holds: (there: ReadonlySet<string>) => there.has(word),
			})),
			fc
				.tuple(tie('said'), fc.constantFrom(' OR ', ' | ', ' or '), tie('said'))
				.map(([x, or, y]) => ({
					text: `(${x.text}${or}${y.text})`,
					holds: (there: ReadonlySet<string>) => x.holds(there) || y.holds(there),
				})),
			fc
				.tuple(tie('said'), fc.constantFrom(' AND ', ' ', ' & '), tie('said'))
				.map(([x, and, y]) => ({
					text: `(${x.text}${and}${y.text})`,
					holds: (there: ReadonlySet<string>) => x.holds(there) && y.holds(there),
				})),
			fc
				.tuple(tie('said'), fc.constantFrom(' -', ' NOT ', ' AND NOT '), tie('said'))
				.map(([x, not, y]) => ({
					text: `(${x.text}${not}${y.text})`,
					holds: (there: ReadonlySet<string>) => x.holds(there) && !y.holds(there),
				})),
		),
	}));
	const finder = createEnglishFinder(new Map());
	fc.assert(
		fc.property(said, fc.subarray(words), ({ text, holds }, there) => {
			fc.pre(text.length < 390);
			const query = parseQuery(text);
			fc.pre(query.faults.length === 0);
			const found = matchText(there.join(' '), query, finder) !== null;
			expect(found, text).toBe(holds(new Set(there)));
			expect(matchText(there.join(' '), parseQuery(formatQuery(query)), finder) !== null).toBe(
				found,
			);
		}),
		{ seed: 7, numRuns: draws(1000) },
	);
});

test('a query is called by its term, or as it was typed, and a long one by its beginning', () => {
	expect(nameQuery(parseQuery('"水 泥"'), '"水 泥"')).toBe('水 泥');
	expect(nameQuery(parseQuery('(a OR b) c'), '(a OR b) c ')).toBe('(a OR b) c');
	const long = '水'.repeat(5000);
	expect(nameQuery(parseQuery(long), long)).toBe(`${'水'.repeat(100)}…`);
});
