import { expect, test } from 'vitest';
import { classifyLine } from '../../../src/ingest/classify-line.ts';
import { wholeText } from '../../../src/ingest/source-text.ts';

/** A line's kind, number and title in a few words. */
function classify(text: string): string {
	const line = classifyLine(wholeText(text));
	return 'number' in line ? `${line.kind} ${line.number} ${line.title.text}` : line.kind;
}

test.each([
	['一、背景与形势', 'chapter 1 背景与形势'],
	['十二、附则', 'chapter 12 附则'],
	['一、 背景', 'chapter 1 背景'],
	['（四）加强协同治理', 'section 4 加强协同治理'],
	['(二) 当前存在的问题', 'section 2 当前存在的问题'],
	['（二)当前', 'section 2 当前'],
	['（二十二）面向“十四五”', 'section 22 面向“十四五”'],
	['1. 总体目标', 'item 1 总体目标'],
	['2.加强治理。推进整治。', 'item 2 加强治理。推进整治。'],
	['3、加强治理', 'item 3 加强治理'],
	['4．加强治理', 'item 4 加强治理'],
	['- 1.共保生态', 'item 1 共保生态'],
	['12. PM 治理', 'item 12 PM 治理'],
	['专栏 4 治水重大工程', 'box 4 治水重大工程'],
	['专栏4治水重大工程', 'box 4 治水重大工程'],
	['专栏 4：治水重大工程', 'box 4 治水重大工程'],
	['专栏四 治水重大工程', 'box 4 治水重大工程'],
	['表 1 完成情况', 'table 1 完成情况'],
	['表1：完成情况', 'table 1 完成情况'],
	['表十 完成情况', 'table 10 完成情况'],
])('%s is %s', (text, expected) => {
	expect(classify(text)).toBe(expected);
});

test.each([
	['**一、背景**', 'chapter 1 **背景**'],
	['**（一）**背景', 'section 1 ****背景'],
	['**1. 总体目标。**到 2025 年', 'item 1 **总体目标。**到 2025 年'],
	['**专栏 1 工程**', 'box 1 **工程**'],
])('the bold of %s goes into its title', (text, expected) => {
	expect(classify(text)).toBe(expected);
});

test.each([
	'一、二类水体比例达到 90%。',
	'（一）建立制度，明确责任；',
	'专栏 4 所列工程，',
	'表 2 所列指标：',
	'一是绿色低碳发展',
	'一、',
	'（一）',
	'1.',
	'3.18 万吨',
	'2.5 万吨',
	'2. 5 万吨',
	'2021. 年',
	'专栏 12',
	'表 12',
	'专栏一体化工程',
	'零、背景',
	'一二、背景',
	'（1）水库',
	'1）水库',
	'①漏损率',
	'注：①',
	'等等……',
])('%s is text', (text) => {
	expect(classify(text)).toBe('text');
});

test('a line with a tab is a row, whatever else it looks like', () => {
	expect(classify('一、\t背景')).toBe('row');
	expect(classify('\t')).toBe('row');
});

test('the contents are known by their title and their leaders', () => {
	expect(classify('目录')).toBe('toc-head');
	expect(classify('目 \u3000录')).toBe('toc-head');
	expect(classify('一、背景.....4')).toBe('toc');
	expect(classify('一、背景 ...... 4')).toBe('toc');
	expect(classify('一、背景 . . . . 4')).toBe('toc');
	expect(classify('一、背景·····4')).toBe('toc');
	expect(classify('一、背景……4')).toBe('toc');
	expect(classify('一、背景.....')).toBe('toc');
});

test.each([
	['dots', `甲${'.'.repeat(100_000)}乙`],
	['dots and spaces', `甲${'. '.repeat(50_000)}乙`],
	['spaces', `一、${' '.repeat(100_000)}`],
	['asterisks', '*'.repeat(100_000)],
	['full stops and brackets', '。）'.repeat(50_000) + '甲'],
	['digits', '9'.repeat(100_000)],
])('a long line of %s is told in no time', (_, text) => {
	const started = performance.now();
	expect(classify(text)).toBe('text');
	expect(performance.now() - started).toBeLessThan(1000);
});
