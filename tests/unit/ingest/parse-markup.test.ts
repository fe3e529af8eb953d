import { expect, test } from 'vitest';
import { parseMarkup, toRuns } from '../../../src/ingest/parse-markup.ts';
import { wholeText } from '../../../src/ingest/source-text.ts';
import { formatInline } from '../../../src/model/text/inline.ts';
import { atColumns, column } from './ingest-text.ts';

function parse(text: string): { inline: string; problems: string[] } {
	const { value, problems } = parseMarkup(wholeText(text), column);
	expect(value.at).toHaveLength(value.text.length);
	expect(value.marks).toHaveLength(value.text.length);
	return { inline: formatInline(toRuns(value)), problems: atColumns(problems) };
}

test.each([
	['（PM_{2.5}）浓度', '（PM<sub>2.5</sub>）浓度'],
	['PM _{2.5}和', 'PM<sub>2.5</sub>和'],
	['VOC_s 和 NO_x', 'VOC<sub>s</sub> 和 NO<sub>x</sub>'],
	['均值) ^①', '均值)<sup>①</sup>'],
	['m^{3}', 'm<sup>3</sup>'],
	['μg/m ³', 'μg/m³'],
	['**严格执行**，加强', '<strong>严格执行</strong>，加强'],
	['保****护。**严格', '保护。<strong>严格</strong>'],
	['**减排 NO_x 。**', '<strong>减排 NO<sub>x</sub> 。</strong>'],
	['  甲  乙  ', '甲  乙'],
	['a_ b ^ c', 'a&#95; b ^ c'],
	['', ''],
])('%s becomes %s', (seed, expected) => {
	expect(parse(seed).inline).toBe(expected);
});

test('a bold run that is not closed is reported where it begins', () => {
	expect(parse('甲**乙**丙**丁').problems).toEqual([
		'8: bold “**” is not closed, expected “**” before the paragraph ends (bold-unclosed)',
	]);
});

test('a subscript that is not closed is reported, and the text kept', () => {
	expect(parse('PM_{2.5 和 O_3')).toEqual({
		inline: 'PM&#95;&#123;2.5 和 O<sub>3</sub>',
		problems: ['3: “_{” is not closed, expected “}” (script-unclosed)'],
	});
});

test('one subscript inside another is one that is not closed', () => {
	expect(parse('a_{b_{c}}').problems).toEqual([
		'2: “_{” is not closed, expected “}” (script-unclosed)',
	]);
});

test('a character beyond the basic plane stays whole', () => {
	expect(parse('𠮷_2**😀**').inline).toBe('𠮷<sub>2</sub><strong>😀</strong>');
});

test.each([
	['spaces', `甲${' '.repeat(100_000)}乙`],
	['spaces before a mark that is none', `甲${' '.repeat(100_000)}_ 乙`],
	['asterisks', '*'.repeat(100_000)],
	['subscripts that are not closed', '_{'.repeat(20_000)],
])('many %s are read in no time', (_, text) => {
	const started = performance.now();
	parseMarkup(wholeText(text), column);
	expect(performance.now() - started).toBeLessThan(1000);
});
