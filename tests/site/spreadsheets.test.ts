import { csvParse } from 'd3';
import { expect, test } from 'vitest';
import type { PlanDocument } from '../../src/model/schemas/document.ts';
import { files, readJson, readText } from './dist.ts';

// What programs make of the cells of a CSV file that they open: no identifier may become a number or a date.

const tables = ['indicators', 'results', 'targets', 'sentences', 'tasks'];

interface Column {
	name: string;
	datatype: string | { base: string };
	lang?: string;
}

const rowsOf = (name: string) => csvParse(readText(`data/${name}.csv`).slice(1));
const columnsOf = (name: string) =>
	(readJson(`data/${name}.csv-metadata.json`) as { tableSchema: { columns: Column[] } }).tableSchema
		.columns;

const month = /jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec/u;

/**
 * Whether some spreadsheet in some language may read a cell as a number, a date or a time: one of digits with what
 * stands between digits anywhere, percent, signs, currencies, an exponent, or with the names of months, days and years.
 */
function isGuessed(cell: string): boolean {
	const left = cell
		.toLowerCase()
		.replaceAll(/[\s\p{Sc}.,:'’/%‰+\-−–()（）]/gu, '')
		.replace(/(?<=\d)e(?=\d)/u, '')
		.replace(/[ap]m$/u, '')
		.replaceAll(/[年月日号时分秒]/gu, '')
		.replace(new RegExp(`(?:${month.source})[a-z]*`, 'u'), '')
		.replace(/(?<=\d)(?:st|nd|rd|th)/u, '');
	return /^[\p{Nd}]+$/u.test(left) || /^(?:true|false|wahr|falsch|vrai|faux)$/u.test(left);
}

test.each([
	'3.10',
	'3.1.1',
	'2023-12',
	'12-25',
	'1/2',
	'27.90',
	'100%',
	'1,000',
	"1'000",
	'1e5',
	'3E10',
	'-4',
	'(4)',
	'12:30',
	'2021年7月20日',
	'5月1日',
	'July 20, 2021',
	'3-Mar',
	'1st June 2021',
	'¥5',
])('%s is a number or a date to a spreadsheet', (cell) => {
	expect(isGuessed(cell)).toBe(true);
});

test.each([
	'n-3.10',
	'3.10/s1',
	'i3',
	'a-7b',
	's7',
	'三（十）',
	'2016 to 2020',
	't-3-1-1-s8-a',
	'',
])('%s is a text to a spreadsheet', (cell) => {
	expect(isGuessed(cell)).toBe(false);
});

test.each(tables)(
	'no identifier or word of a list in %s.csv is guessed to be anything else',
	(name) => {
		const texts = columnsOf(name).filter(
			({ datatype, lang }) =>
				(typeof datatype === 'string' ? datatype : datatype.base) === 'string' && !lang,
		);
		expect(texts.map((column) => column.name)).toContain('id');
		for (const { name: column } of texts) {
			// A year that is taken for a number is that year.
			if (column === 'baseline_period') continue;
			const guessed = rowsOf(name).flatMap((row) =>
				isGuessed(row[column] ?? '') ? row[column] : [],
			);
			expect(guessed, column).toEqual([]);
		}
	},
);

test('nor is one in the tables of the charts', () => {
	const charts = files.filter((path) => /^charts\/.+\.csv$/u.test(path));
	expect(charts.length).toBeGreaterThan(40);
	for (const path of charts)
		for (const { id = '' } of csvParse(readText(path).slice(1)))
			expect(isGuessed(id), `${path} ${id}`).toBe(false);
});

test('a cell as printed that looks like a number is the one in the column of its value', () => {
	let count = 0;
	for (const name of tables)
		for (const row of rowsOf(name))
			for (const { name: column, lang } of columnsOf(name)) {
				const cell = row[column] ?? '';
				if (!lang || name === 'sentences' || !isGuessed(cell)) continue;
				count += 1;
				const value = row[column.replace(/text_(?:zh|en)$/u, 'value')];
				expect(Number(cell), `${name} ${row.id ?? ''} ${column}`).toBe(Number(value));
			}
	expect(count).toBeGreaterThan(20);
});

test('the one sentence that looks like a date is the day on which the plan was issued', () => {
	const found = rowsOf('sentences').flatMap(({ id, zh = '', en = '' }) =>
		[zh, en].filter(isGuessed).map((cell) => [id, cell]),
	);
	const { issued } = (readJson('data/plan.json') as { document: PlanDocument }).document;
	const [year, ofYear, day] = issued.split('-').map(Number);
	expect(found).toEqual([
		['notice/s7', `${year ?? 0}年${ofYear ?? 0}月${day ?? 0}日`],
		['notice/s7', `July ${day ?? 0}, ${year ?? 0}`],
	]);
});

test('what a table names stands in the other one under the same name', () => {
	const cells = (name: string, column: string) =>
		rowsOf(name).flatMap((row) => (row[column] ?? '').split(' ').filter((cell) => cell !== ''));
	const references: [string, string, string, string][] = [
		['indicators', 'part_of', 'indicators', 'id'],
		['indicators', 'previous', 'results', 'id'],
		['indicators', 'nodes', 'sentences', 'id'],
		['targets', 'node', 'sentences', 'id'],
		['targets', 'deadline_from', 'sentences', 'id'],
		['targets', 'same_as', 'targets', 'id'],
		['tasks', 'id', 'sentences', 'node'],
	];
	for (const [name, column, other, key] of references) {
		const known = new Set(cells(other, key));
		const named = cells(name, column);
		expect(named.length, `${name} ${column}`).toBeGreaterThan(0);
		expect(
			named.filter((cell) => !known.has(cell)),
			`${name} ${column}`,
		).toEqual([]);
	}
});
