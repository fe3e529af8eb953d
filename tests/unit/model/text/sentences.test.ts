import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findSentenceEnds } from '../../../../src/model/text/sentences.ts';
import { draws } from '../../../runs.ts';

/** The sentences of a paragraph. */
function cut(text: string): string[] {
	let start = 0;
	return findSentenceEnds(text).map((end) => {
		const sentence = text.slice(start, end);
		start = end;
		return sentence;
	});
}

test('a sentence ends after 。！？； and at the end of the paragraph', () => {
	expect(cut('建成水库。水够吗？够！关停水井；新建泵站')).toEqual([
		'建成水库。',
		'水够吗？',
		'够！',
		'关停水井；',
		'新建泵站',
	]);
});

test('no sentence ends inside quotation marks or brackets', () => {
	expect(cut('落实“以水定城。以水定产”要求（见附表；下同）。完。')).toEqual([
		'落实“以水定城。以水定产”要求（见附表；下同）。',
		'完。',
	]);
	expect(cut('他说“好（很好。）吗”。是')).toEqual(['他说“好（很好。）吗”。', '是']);
	expect(cut('见《甲。乙》。「丙。」丁')).toEqual(['见《甲。乙》。', '「丙。」丁']);
});

test('a closing mark that follows the full stop belongs to the sentence', () => {
	expect(cut('完成。”）下一句。')).toEqual(['完成。”）', '下一句。']);
});

test('commas, colons and half-width stops end no sentence', () => {
	expect(cut('包括：水、气，土3.5; 和v1.2')).toHaveLength(1);
});

test('spaces after the last full stop make no sentence of their own', () => {
	expect(cut('完成。  ')).toEqual(['完成。  ']);
});

test('an empty paragraph has no sentence', () => {
	expect(findSentenceEnds('')).toEqual([]);
});

test('a closing mark that nothing has opened does not hide the ends after it', () => {
	expect(cut('甲）乙。丙。')).toEqual(['甲）乙。', '丙。']);
});

test('the ends ascend, the last is the end, and nothing is lost', () => {
	fc.assert(
		fc.property(
			fc.string({ unit: fc.constantFrom(...Array.from('字a （）“”《》。；！？，')) }),
			(text) => {
				const ends = findSentenceEnds(text);
				expect(ends).toEqual([...new Set(ends)].sort((a, b) => a - b));
				if (text !== '') expect(ends.at(-1)).toBe(text.length);
				expect(cut(text).join('')).toBe(text);
			},
		),
		{ seed: 20210720, numRuns: draws(500) },
	);
});
