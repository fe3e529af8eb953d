import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findDifference } from '../../../../src/model/text/difference.ts';
import { draws } from '../../../runs.ts';

test('two readings differ where they begin and cease to differ', () => {
	expect(findDifference('方案 and 能源', '方案和能源')).toEqual({
		before: '方案',
		first: ' and ',
		second: '和',
		after: '能源',
	});
});

test('what only one of them has is an insertion', () => {
	expect(findDifference('28%以上新建', '28%以上。新建')).toEqual({
		before: '28%以上',
		first: '',
		second: '。',
		after: '新建',
	});
});

test('a doubled character is counted once', () => {
	expect(findDifference('、生生活', '、生活')).toEqual({
		before: '、生',
		first: '生',
		second: '',
		after: '活',
	});
});

test('the parts make up both readings', () => {
	const text = fc.string({ unit: fc.constantFrom('甲', '乙', '。') });
	fc.assert(
		fc.property(text, text, (a, b) => {
			const { before, first, second, after } = findDifference(a, b);
			expect(before + first + after).toBe(a);
			expect(before + second + after).toBe(b);
		}),
		{ seed: 20210720, numRuns: draws(500) },
	);
});
