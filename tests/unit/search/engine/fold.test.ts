import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findTraditional } from '../../../../src/search/build/traditional.ts';
import { foldText } from '../../../../src/search/engine/chinese-text.ts';
import { radicals, readPairs } from '../../../../src/search/engine/radicals.ts';
import { readCorpusTexts } from '../../../content/corpus-texts.ts';

const fold = (text: string) => foldText(text).folded;

/** Unicode's own table: a radical and the character that it is. */
const ofUnicode = readFileSync('tests/fixtures/unicode/radicals.tsv', 'utf8')
	.split('\n')
	.filter((line) => line !== '' && !line.startsWith('#'))
	.map((line) => line.split('\t').map((code) => String.fromCodePoint(parseInt(code, 16))));

/** All characters that the plan has, in both languages, with titles, cells and markup. */
const ofPlan = new Set(
	readdirSync('content/plan', { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith('.mdx'))
		.flatMap((path) => Array.from(readFileSync(`content/plan/${path}`, 'utf8'))),
);
const isHan = (char: string) => /\p{sc=Han}/u.test(char);

const simplified = readPairs(findTraditional([...readCorpusTexts().values()].map(({ zh }) => zh)));

test('every radical of Unicode is folded to its character', () => {
	expect(ofUnicode).toHaveLength(328);
	// Printed today in another shape than the one to which Unicode leads.
	const today = new Map([
		['⼾', '户'],
		['⾭', '青'],
		['⿈', '黄'],
	]);
	for (const [radical = '', char = ''] of ofUnicode)
		expect(fold(radical), radical).toBe(today.get(radical) ?? char.normalize('NFKC'));
	const known = new Set(ofUnicode.map(([radical]) => radical));
	for (const radical of radicals.keys()) expect(known).toContain(radical);
});

test('no two characters of the plan are folded to one, but for width, case, marks alike and small figures', () => {
	for (const char of ofPlan) if (isHan(char)) expect(fold(char)).toBe(char);
	// What Unicode calls compatible, in one case; and all dashes are one.
	const same = (char: string) =>
		char
			.normalize('NFKC')
			.toLowerCase()
			.replaceAll(/\p{Pd}/gu, '-');
	const groups = Map.groupBy(ofPlan, fold);
	groups.delete('');
	for (const [folded, chars] of groups)
		expect(new Set(chars.map(same)), `${folded}: ${chars.join(' ')}`).toHaveLength(1);
});

test('no character that is the simplified form of another is taken for a traditional one', () => {
	const pairs = readPairs(findTraditional([]));
	expect(pairs.get('麼')).toBe('么');
	for (const plain of pairs.values()) expect(pairs.get(plain), plain).toBeUndefined();
});

test('no character of the plan is taken for a traditional one', () => {
	for (const char of ofPlan) expect(foldText(char, simplified).folded).toBe(fold(char));
});

test.each([
	['廢水', '废水'],
	['空氣質量', '空气质量'],
	['鄉村污水處理', '乡村污水处理'],
	// None of these stands in the plan; a reader's own words and the rest of the site have them.
	['霧霾', '雾霾'],
	['颱風', '台风'],
	['⾨⼾', '门户'],
	['顯著', '显著'],
])('“%s” is read as “%s”', (typed, plain) => {
	expect(foldText(typed, simplified).folded).toBe(plain);
});

test('a line break parts, and what nobody sees does not', () => {
	expect(fold('水\n质')).toBe('水\n质');
	expect(fold('水\u00ad\u200b\u2060\u{E0100}\ufe0f 质')).toBe('水质');
	expect(fold('13‐15‑15‒15–15—15―15−15')).toBe('13-15-15-15-15-15-15-15');
});

test('each unit of a folded text knows where it stands', () => {
	const text = '⑩ ㎡\u200b⽔';
	const { folded, origin } = foldText(text);
	expect(folded).toBe('10m2水');
	expect(origin.map(({ start, end }) => text.slice(start, end))).toEqual([
		'⑩',
		'⑩',
		'㎡',
		'㎡',
		'⽔',
	]);
});
