import { expect, test } from 'vitest';
import { findMentions } from '../../../../src/model/named/find-mentions.ts';

/** What is named in a text, each with its words, by names that stand for themselves. */
function mentionsOf(text: string, ...names: string[]): string[] {
	return findMentions(
		text,
		names.map((zh) => ({ zh, of: zh })),
	).map(({ start, end, of }) => `${of}: ${text.slice(start, end)}`);
}

test('a longer name is no shorter one', () => {
	expect(mentionsOf('推进钱江源国家公园建设', '钱江源', '钱江源国家公园')).toEqual([
		'钱江源国家公园: 钱江源国家公园',
	]);
	expect(mentionsOf('江山化工搬迁', '江山', '江山化工')).toEqual(['江山化工: 江山化工']);
});

test('a shorter name counts where it stands alone in the same text', () => {
	expect(mentionsOf('江山、江山化工和江山港', '江山', '江山化工', '江山港')).toEqual([
		'江山: 江山',
		'江山化工: 江山化工',
		'江山港: 江山港',
	]);
});

test('of names that overlap the longest counts, though it begins later', () => {
	expect(mentionsOf('衢江山水公园', '衢江', '江山水公园')).toEqual(['江山水公园: 江山水公园']);
});

test('names that touch are both found, in the order of the text', () => {
	expect(mentionsOf('常山开化龙游常山', '龙游', '开化', '常山')).toEqual([
		'常山: 常山',
		'开化: 开化',
		'龙游: 龙游',
		'常山: 常山',
	]);
});

test('spaces beside digits and letters mean nothing, in text and name', () => {
	expect(mentionsOf('经 G 60 科创走廊', 'G60科创走廊')).toEqual(['G60科创走廊: G 60 科创走廊']);
	expect(mentionsOf('经G60科创走廊', 'G60 科创走廊')).toEqual(['G60 科创走廊: G60科创走廊']);
});

test('a name of two things is a mention of both, once each', () => {
	const names = [
		{ zh: '衢江', of: 'district' },
		{ zh: '衢江', of: 'river' },
		{ zh: '衢 江', of: 'river' },
	];
	expect(findMentions('衢江', names)).toEqual([
		{ start: 0, end: 2, of: 'district' },
		{ start: 0, end: 2, of: 'river' },
	]);
});

test('nothing is found in nothing, nor by an empty name', () => {
	expect(mentionsOf('', '常山')).toEqual([]);
	expect(mentionsOf('常山', '', ' ')).toEqual([]);
});

test('random texts agree with a pattern of the names, longest first, where none overlap by half', () => {
	const names = ['甲', '甲乙', '甲乙丙', '丁', '戊己'];
	const pattern = /甲乙丙|甲乙|戊己|甲|丁/gu;
	for (let seed = 1; seed < 500; seed += 1) {
		const text = Array.from({ length: 12 }, (_, at) =>
			'甲乙丙丁戊己、'.charAt((seed * (at + 3) * 7 + ((seed >> (at % 8)) & 7)) % 7),
		).join('');
		const found = findMentions(
			text,
			names.map((zh) => ({ zh, of: zh })),
		).map(({ of }) => of);
		expect(found, text).toEqual(Array.from(text.matchAll(pattern), ([whole]) => whole));
	}
});
