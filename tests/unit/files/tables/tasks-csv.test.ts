import { csvParse } from 'd3';
import { expect, test } from 'vitest';
import { formatCsv } from '../../../../src/files/tables/csv.ts';
import { csvTables } from '../../../../src/files/tables/csvw-tables.ts';
import { toTaskRecords } from '../../../../src/files/tables/tasks-csv.ts';
import { parseInline } from '../../../../src/model/text/inline.ts';
import type { PlanNode } from '../../../../src/model/text/node.ts';

const section: PlanNode = {
	id: '3.4',
	kind: 'section',
	parent: '3',
	order: 1,
	number: null,
	title: { zh: parseInline('空气'), en: parseInline('Air') },
	page: 20,
	blocks: [],
	sentences: [],
};
const task: PlanNode = { ...section, id: '3.4.2', kind: 'task', page: null };
task.title = { zh: parseInline('减少 “NO<sub>x</sub>”,\n"O₃"'), en: null };
const box: PlanNode = { ...section, id: 'box-3', kind: 'box' };

const address = (id: string) => `https://example.org/${id}/`;
const file = formatCsv(
	csvTables.tasks.columns,
	toTaskRecords(
		[
			{ task, section, box },
			{ task: { ...task, id: '3.4.3' }, section, box: undefined },
		],
		address,
	),
);

test('begins with a byte-order mark and ends each line with CR LF, the last one too', () => {
	expect(file).toMatch(/^\uFEFFid,place,title_zh,title_en,section,/u);
	expect(file.endsWith('\r\n')).toBe(true);
	expect(file.endsWith('\r\n\r\n')).toBe(false);
	expect(file.replaceAll('\r\n', '')).not.toMatch(/\n/u);
});

test('what has commas, quotation marks or line ends stays one cell', () => {
	const rows = csvParse(file.slice(1));
	expect(rows).toHaveLength(2);
	expect(rows[0]?.title_zh?.replace('\r\n', '\n')).toBe('减少 “NOx”,\n"O₃"');
});

test('what there is not is an empty cell', () => {
	expect(csvParse(file.slice(1))[1]).toMatchObject({
		id: 'n-3.4.3',
		place: '三（四）3',
		section: 'n-3.4',
		section_place: '三（四）',
		title_en: '',
		section_title_en: 'Air',
		box: '',
		sentences: '0',
		page: '',
		url: 'https://example.org/3.4.3/',
	});
});
