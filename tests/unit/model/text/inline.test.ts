import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	checkInline,
	formatInline,
	isBoldThroughout,
	type Mark,
	parseInline,
	plainText,
	type Run,
} from '../../../../src/model/text/inline.ts';
import { draws } from '../../../runs.ts';

const marks: Mark[] = ['strong', 'sub', 'sup'];
const plain = (text: string): Run => ({ text, marks: [] });
const strong = (text: string): Run => ({ text, marks: ['strong'] });

test('marks become runs, and runs become marks', () => {
	const source = '实现 PM<sub>2.5</sub> 和<strong>臭氧 O<sub>3</sub></strong>“双减”<sup>①</sup>';
	const runs: Run[] = [
		plain('实现 PM'),
		{ text: '2.5', marks: ['sub'] },
		plain(' 和'),
		strong('臭氧 O'),
		{ text: '3', marks: ['strong', 'sub'] },
		plain('“双减”'),
		{ text: '①', marks: ['sup'] },
	];
	expect(parseInline(source)).toEqual(runs);
	expect(formatInline(runs)).toBe(source);
	expect(plainText(runs)).toBe('实现 PM2.5 和臭氧 O3“双减”①');
});

test('characters that MDX would read as markup are written as references and come back', () => {
	const runs = [plain('<6 & {2.5} *a* _b_ `c` ~d~ [e] \\')];
	const source = formatInline(runs);
	expect(source).toBe(
		'&#60;6 &#38; &#123;2.5&#125; &#42;a&#42; &#95;b&#95; &#96;c&#96; &#126;d&#126; &#91;e&#93; &#92;',
	);
	expect(parseInline(source)).toEqual(runs);
});

test('a reference that a text spells out is not taken for one', () => {
	expect(parseInline(formatInline([plain('&#60; &amp; <sub>')]))).toEqual([
		plain('&#60; &amp; <sub>'),
	]);
});

test('a reference beyond the last character stays as it is written', () => {
	expect(parseInline('a&#1114112;b')).toEqual([plain('a&#1114112;b')]);
	expect(parseInline('&#128512;')).toEqual([plain('😀')]);
});

test('markup that content files do not use stays in the text', () => {
	expect(parseInline('a<em>b</em>&amp;')).toEqual([plain('a<em>b</em>&amp;')]);
});

test('no text is no runs', () => {
	expect(parseInline('')).toEqual([]);
	expect(formatInline([])).toBe('');
});

test('whatever runs hold, they come back as they were written', () => {
	const someMarks = fc.subarray(marks);
	const someText = fc.string({ unit: fc.constantFrom(...Array.from('字a1 <>{}&*_`~[]\\#;/😀é')) });
	const runs = fc.array(fc.record({ text: someText, marks: someMarks }));
	fc.assert(
		fc.property(runs, (given) => {
			const read = parseInline(formatInline(given));
			expect(plainText(read)).toBe(plainText(given));
			// Each character has the marks that it had.
			const spread = (all: readonly Run[]) =>
				all.flatMap((run) => Array.from(run.text).map((char) => [char, run.marks.join()]));
			expect(spread(read)).toEqual(spread(given));
			// Runs are as long as can be, and none is empty.
			expect(read.every(({ text }) => text !== '')).toBe(true);
			expect(read.every((run, index) => run.marks.join() !== read[index - 1]?.marks.join())).toBe(
				true,
			);
			expect(checkInline(formatInline(given))).toBe('');
		}),
		{ seed: 20210720, numRuns: draws(500) },
	);
});

test.each([
	['<strong>a', '<strong> is not closed'],
	['a</sub>', '</sub> closes nothing'],
	['<strong><sub>a</strong></sub>', '</strong> closes nothing'],
	['5 < 6', '“<” would be markup, expected &#60;'],
	['{2.5}', '“{” would be markup, expected &#123;'],
	['a <em>b</em>', '“<” would be markup, expected &#60;'],
	['a > b & c &#60; <strong>d<sub>2</sub></strong>', ''],
])('the fault of %s is “%s”', (source, fault) => {
	expect(checkInline(source)).toBe(fault);
});

test('a sentence is bold throughout when its words are, whatever its punctuation is', () => {
	expect(isBoldThroughout([strong('深入推进减排。')])).toBe(true);
	expect(isBoldThroughout([strong('深入推进减排'), plain('。')])).toBe(true);
	expect(isBoldThroughout([strong('减排 NO'), { text: 'x', marks: ['strong', 'sub'] }])).toBe(true);
	expect(isBoldThroughout([strong('加强治理'), plain('，推进标准化。')])).toBe(false);
	expect(isBoldThroughout([plain('——'), strong('形成格局。')])).toBe(true);
	expect(isBoldThroughout([strong('。')])).toBe(false);
	expect(isBoldThroughout([])).toBe(false);
});
