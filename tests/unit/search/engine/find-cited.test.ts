import { expect, test } from 'vitest';
import type { EntryKind, SearchEntry } from '../../../../src/search/engine/entry.ts';
import { findCited } from '../../../../src/search/engine/find-cited.ts';
import { createChineseFinder } from '../../../../src/search/engine/find-term.ts';

const entry = (kind: EntryKind, id: string, title: string, sentences = 0): SearchEntry => ({
	id,
	kind,
	parent: null,
	nature: null,
	background: false,
	passages: [title, ...Array.from({ length: sentences }, () => '。')].map((text, at) => ({
		number: at === 0 ? '' : String(at),
		text,
		figure: false,
		years: [],
		paragraph: at === 0 ? 0 : 1,
	})),
});

/** Chapters 1 and 2, five items of which the three of chapter 2 are tasks, two boxes, a table of three rows. */
const entries = [
	entry('chapter', '1', '背景'),
	entry('section', '1.1', '现状'),
	entry('item', '1.1.1', '水', 2),
	entry('item', '1.1.2', '气', 1),
	entry('chapter', '2', '任务'),
	entry('section', '2.1', '保护'),
	entry('task', '2.1.1', '护水', 3),
	entry('task', '2.1.2', '护气', 1),
	entry('section', '2.2', '治理', 4),
	entry('section', '2.3', '改革'),
	entry('task', '2.3.1', '改', 1),
	entry('box', 'box-1', '工程'),
	entry('box-item', 'box-1.1', '甲', 1),
	entry('box-item', 'box-1.2', '乙', 1),
	entry('box', 'box-2', '项目', 1),
	entry('table', 'table-1', '指标'),
	entry('row', 'table-1/i1', '水质\n90'),
	entry('row', 'table-1/i2', '空气\n95'),
	entry('row', 'table-1/i2a', '其中\n96'),
];
const find = (query: string, isFound = false) =>
	findCited(query, [{ entries, finder: createChineseFinder() }], isFound);

test.each([
	['2.1.2', '2.1.2', ''],
	['2.1.1 s3', '2.1.1', '3'],
	['任务3', '2.3.1', ''],
	['task 2 of 3', '2.1.2', ''],
	['第1项任务第2句', '2.1.1', '2'],
	['Table 1, row 2', 'table-1/i2', ''],
	['表1第2行', 'table-1/i2', ''],
	['指标2a', 'table-1/i2a', ''],
	['i1', 'table-1/i1', ''],
	['2.1.1 护水', '2.1.1', ''],
	['二（一）1 护水', '2.1.1', ''],
	['（三）改革', '2.3', ''],
	['Section 3 改革', '2.3', ''],
	['一、背景', '1', ''],
	['Part II: 任务', '2', ''],
	['专栏 1，第 2 条：乙', 'box-1.2', ''],
	['Box 2 项目', 'box-2', ''],
	['表 1，空气', 'table-1/i2', ''],
])('%s leads to %s', (query, id, number) => {
	const { cited, beyond } = find(query);
	expect([cited?.id, cited?.number]).toEqual([id, number]);
	expect(beyond).toBeNull();
});

test.each([
	['box 3', 'box', null, '1', '2'],
	['专栏1第9条', 'box-item', 'box-1', '1', '2'],
	['专栏2第1条', 'box-item', 'box-2', null, null],
	['专栏9第1条', 'box', null, '1', '2'],
	['task 4', 'task', null, '1', '3'],
	['第0项任务', 'task', null, '1', '3'],
	['2.4', 'section', '2', '1', '3'],
	['2.4.1', 'section', '2', '1', '3'],
	['2.1.7', 'item', '2.1', '1', '2'],
	['2.2.1', 'item', '2.2', null, null],
	['第五章', 'chapter', null, '1', '2'],
	['§3.1.1', 'chapter', null, '1', '2'],
	['table 2', 'table', null, '1', '1'],
	['table 2, row 1', 'table', null, '1', '1'],
	['table 1, row 7', 'row', 'table-1', '1', '2'],
	['indicator 40', 'row', 'table-1', '1', '2'],
	['2.1.1 s99', 'sentence', '2.1.1', '1', '3'],
	['task 1, sentence 9', 'sentence', '2.1.1', '1', '3'],
])('of %s it says what there is: %s in %s from %s to %s', (query, kind, within, first, last) => {
	expect(find(query)).toEqual({ cited: null, beyond: { kind, within, first, last } });
});

test.each([
	['2.4', true],
	['26.5', false],
	['0.55', false],
	['No. 46', false],
	['护水', false],
	['3 护水', false],
	['a-9', false],
])('%s cites nothing: it is a figure, a number of something else, or a word', (query, isFound) => {
	expect(find(query, isFound)).toEqual({ cited: null, beyond: null });
});
