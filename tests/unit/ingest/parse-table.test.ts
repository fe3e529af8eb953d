import { expect, test } from 'vitest';
import { parseTable } from '../../../src/ingest/parse-table.ts';
import { placeFinder, splitText, wholeText } from '../../../src/ingest/source-text.ts';
import { formatProblem } from '../../../src/model/problem.ts';

/** A table whose cells are divided by `|`, as its rows would be read and the problems found. */
function parse(...lines: string[]) {
	const text = lines.join('\n').replaceAll('|', '\t');
	const { value, problems } = parseTable(
		splitText(wholeText(text), /\n/u),
		placeFinder('seed.txt', text),
	);
	const rows = value.rows.map(
		({ lead, number, group, cells }) =>
			`${lead.join('|')} · ${number} · ${group} · ${cells.join('|')}`,
	);
	return { columns: value.columns, rows, problems: problems.map(formatProblem) };
}

test('a plain table is rows of cells', () => {
	expect(parse('年度|任务|单位', '2023 年|评估|水务局', '|建成水源|')).toEqual({
		columns: ['年度', '任务', '单位'],
		rows: [' ·  ·  · 2023 年|评估|水务局', ' ·  ·  · |建成水源|'],
		problems: [],
	});
});

test('what stands before the column of numbers leads a row, and is empty where it is merged', () => {
	expect(
		parse('性质|类别|序号|指标|目标', '约束性|水|1|甲|10', '||2|乙|20', '|气|3|丙|30'),
	).toMatchObject({
		rows: ['约束性|水 · 1 ·  · 甲|10', '| · 2 ·  · 乙|20', '|气 · 3 ·  · 丙|30'],
		problems: [],
	});
});

test('a row that merged cells have moved is read from the right', () => {
	// The header leaves room to the right; the rows have moved into it, or out of it.
	expect(
		parse(
			'类别|编号|指标|单位|目标||',
			'水|1|甲|%|10||',
			'气|2|总量控制|乙|%|20|',
			'|||丙|%|30|',
			'||其中||丁|%|40',
			'土||3|戊||%|50',
		),
	).toMatchObject({
		rows: [
			'水 · 1 ·  · 甲|%|10',
			'气 · 2 · 总量控制 · 乙|%|20',
			' ·  ·  · 丙|%|30',
			' ·  · 其中 · 丁|%|40',
			'土 · 3 ·  · 戊|%|50',
		],
		problems: [],
	});
});

test('a cell without words below its own heading stays empty in a row with a number', () => {
	expect(parse('类别|序号|指标|目标|说明', '水|1|甲|10|', '|2|乙||是', '|3|丙||')).toMatchObject({
		rows: ['水 · 1 ·  · 甲|10|', ' · 2 ·  · 乙||是', ' · 3 ·  · 丙||'],
		problems: [],
	});
});

test('a header that is repeated after a page break is no row', () => {
	expect(parse('年度|任务', '2023|甲', '年度|任务', '2025|乙').rows).toHaveLength(2);
});

test('spaces that line wraps have left in cells are taken out, others stay', () => {
	expect(parse('年度|指 标 名称', '2020 年 完成| PM _{2.5} 浓度 (μg/m ³)， 均值^① ')).toMatchObject(
		{
			columns: ['年度', '指标名称'],
			rows: [' ·  ·  · 2020 年完成|PM<sub>2.5</sub> 浓度 (μg/m³)，均值<sup>①</sup>'],
		},
	);
});

test('a row with more or fewer cells than the header is a problem at its line', () => {
	expect(parse('年度|任务|单位', '2023|甲', '2024|乙|丙', '2025|丁|戊|')).toMatchObject({
		rows: [' ·  ·  · 2024|乙|丙'],
		problems: [
			'seed.txt:2:1: the row has 2 cells, expected 3 as in the header (table-cells)',
			'seed.txt:4:1: the row has 4 cells, expected 3 as in the header (table-cells)',
		],
	});
});

test('a row with too few cells that are filled is a problem', () => {
	expect(parse('类别|序号|指标|目标|属性|', '水|||||', '气||1|乙||').problems).toEqual([
		'seed.txt:2:1: the row has 1 filled cell, expected 3 to 6 (table-cells)',
	]);
});

test('a bracket or bold run that is not closed in a cell is a problem at its place', () => {
	expect(parse('年度|任务（一)', '2023|**甲').problems).toEqual([
		'seed.txt:1:8: ) closes （, expected ） (bracket-mismatch)',
		'seed.txt:2:6: bold “**” is not closed, expected “**” before the paragraph ends (bold-unclosed)',
	]);
});

test('no lines are no table', () => {
	expect(parseTable([], placeFinder('seed.txt', ''))).toEqual({
		value: { columns: [], rows: [] },
		problems: [],
	});
});
