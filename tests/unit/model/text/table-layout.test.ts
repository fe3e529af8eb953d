import { expect, test } from 'vitest';
import { layOutTable } from '../../../../src/model/text/table-layout.ts';
import type { TableRow } from '../../../../src/model/text/table.ts';

/** A row's cells as `text`, `text ↓rows` or `text →columns`: [heads of rows], {heads of several}. */
function layOut(rows: readonly TableRow[]): string[] {
	return layOutTable({ columns: [], rows }).rows.map((cells) =>
		cells
			.map(({ text, rowspan, colspan, scope }) => {
				const spans = `${rowspan > 1 ? ` ↓${rowspan}` : ''}${colspan > 1 ? ` →${colspan}` : ''}`;
				const cell = text + spans;
				return scope === 'row' ? `[${cell}]` : scope === 'rowgroup' ? `{${cell}}` : cell;
			})
			.join(' | '),
	);
}

const row = (lead: string[], number: string, group: string, cells: string[]): TableRow => ({
	lead,
	number,
	group,
	cells,
});

test('an empty lead cell is merged with the one above', () => {
	expect(
		layOut([
			row(['约束性', '水'], '1', '', ['甲', '10']),
			row(['', ''], '2', '', ['乙', '20']),
			row(['', '气'], '3', '', ['丙', '30']),
			row(['预期性', '土'], '4', '', ['丁', '40']),
		]),
	).toEqual([
		'{约束性 ↓3} | {水 ↓2} | 1 | [甲] | 10',
		'2 | [乙] | 20',
		'{气} | 3 | [丙] | 30',
		'{预期性} | {土} | 4 | [丁] | 40',
	]);
});

test('a group heads the rows below it that have no number; other names take its column too', () => {
	expect(
		layOut([
			row(['水'], '1', '', ['甲', '10']),
			row([''], '2', '总量控制', ['乙', '20']),
			row([''], '', '', ['丙', '30']),
			row([''], '3', '', ['丁', '40']),
		]),
	).toEqual([
		'{水 ↓4} | 1 | [甲 →2] | 10',
		'2 ↓2 | {总量控制 ↓2} | [乙] | 20',
		'[丙] | 30',
		'3 | [丁 →2] | 40',
	]);
});

test('a table without numbers has no cells for them; a cell without words heads no row', () => {
	expect(
		layOut([row([], '', '', ['2023 年', '中期评估']), row([], '', '', ['', '建成水源'])]),
	).toEqual(['[2023 年] | 中期评估', ' | 建成水源']);
});

test('a table without rows has no cells', () => {
	expect(layOutTable({ columns: ['甲'], rows: [] }).rows).toEqual([]);
});

test('the head of the names stands over the heads of groups, too', () => {
	const spansOf = (columns: string[], rows: TableRow[]) =>
		layOutTable({ columns, rows }).head.map(({ text, colspan, scope }) => [text, colspan, scope]);
	expect(
		spansOf(
			['领域', '序号', '名称', '值'],
			[row(['水'], '1', '', ['甲', '10']), row([''], '2', '其中', ['乙', '20'])],
		),
	).toEqual([
		['领域', 1, 'col'],
		['序号', 1, 'col'],
		['名称', 2, 'col'],
		['值', 1, 'col'],
	]);
	expect(spansOf(['时间', '目标'], [row([], '', '', ['2023 年', '评估'])])).toEqual([
		['时间', 1, 'col'],
		['目标', 1, 'col'],
	]);
});
