import { expect, test } from 'vitest';
import { cellBreak, type SearchEntry } from '../../../../src/search/engine/entry.ts';
import { packEntries, unpackEntries } from '../../../../src/search/build/search-text.ts';

const passage = (
	number: string,
	text: string,
	figure = false,
	years: string[] = [],
	paragraph = number === '' ? 0 : 1,
) => ({ number, text, paragraph, figure, years });

const entries: SearchEntry[] = [
	{
		id: 'notice',
		kind: 'notice',
		parent: null,
		nature: null,
		background: false,
		passages: [passage('1', '各县：')],
	},
	{
		id: '1',
		kind: 'chapter',
		parent: null,
		nature: null,
		background: true,
		passages: [passage('', '成效')],
	},
	{
		id: '2',
		kind: 'chapter',
		parent: null,
		nature: null,
		background: false,
		passages: [passage('', '任务')],
	},
	{
		id: '2.1.1',
		kind: 'task',
		parent: '2.1',
		nature: null,
		background: false,
		passages: [passage('', '治水')],
	},
	{
		id: '3',
		kind: 'chapter',
		parent: null,
		nature: null,
		background: false,
		passages: [passage('', '重点任务')],
	},
	{
		id: '3.4',
		kind: 'section',
		parent: '3',
		nature: null,
		background: false,
		passages: [passage('', '大气')],
	},
	{
		id: '3.4.2',
		kind: 'task',
		parent: '3.4',
		nature: null,
		background: false,
		passages: [
			passage('', '固定源'),
			passage('1', '到2023年底达到95%。', true, ['2023']),
			passage('1b', '乙。'),
			passage('2', '丙。', false, [], 2),
		],
	},
	{
		id: '4.1.1',
		kind: 'item',
		parent: '4.1',
		nature: null,
		background: false,
		passages: [passage('', '组织')],
	},
	{
		id: 'box-4',
		kind: 'box',
		parent: '3.5',
		nature: null,
		background: false,
		passages: [passage('', '治水')],
	},
	{
		id: 'box-4.2',
		kind: 'box-item',
		parent: 'box-4',
		nature: null,
		background: false,
		passages: [passage('', '水库'), passage('1', '建 2 座。', true)],
	},
	{
		id: 'table-2',
		kind: 'table',
		parent: '2.3.2',
		nature: null,
		background: false,
		passages: [passage('', '指标')],
	},
	{
		id: 'table-2/i1',
		kind: 'row',
		parent: 'table-2',
		nature: 'binding',
		background: false,
		passages: [passage('', ['优良天数', '≥96'].join(cellBreak), true)],
	},
	{
		id: 'table-2/i2',
		kind: 'row',
		parent: 'table-2',
		nature: 'anticipatory',
		background: false,
		passages: [passage('', '林地')],
	},
];

test('a packed text is unpacked as it was', () => {
	const packed = { ...packEntries(entries), aliases: [], printed: [], units: [] };
	expect(unpackEntries(packed)).toEqual(entries);
});

test('paragraphs are told of nodes with several only', () => {
	expect(packEntries(entries).paragraphs).toEqual({ '3.4.2': [2, 1] });
});
