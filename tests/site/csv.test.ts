import { csvParse } from 'd3';
import { expect, test } from 'vitest';
import type { Result } from '../../src/model/schemas/result.ts';
import type { Indicator } from '../../src/model/schemas/indicator.ts';
import type { PlanExport } from '../../src/model/schemas/plan-export.ts';
import type { Target } from '../../src/model/schemas/target.ts';
import { files, readJson, readText, siteRoot } from './dist.ts';

// The CSV files: each entry as its JSON has it.

const readRows = (name: string) => csvParse(readText(`data/${name}.csv`).slice(1));

/** What a cell holds of a value: nothing of `null`, a list with spaces between. */
function toCell(value: unknown): string {
	if (value === null || value === undefined) return '';
	if (Array.isArray(value)) return value.join(' ');
	return typeof value === 'string' ? value : JSON.stringify(value);
}

/**
 * The fields of an entry of a JSON file, at whatever depth, under names as CSV has them: `sameAs` is `same_as`,
 * `target.text.zh` is `target_text_zh`.
 */
function flatten(entry: object, prefix = ''): Record<string, string> {
	return Object.fromEntries(
		Object.entries(entry).flatMap(([key, value]: [string, unknown]) => {
			const name = prefix + key.replaceAll(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);
			return typeof value === 'object' && value !== null && !Array.isArray(value)
				? Object.entries(flatten(value, `${name}_`))
				: [[name, toCell(value)] as const];
		}),
	);
}

/** Fields that are for readers of pages: words about an indicator, not data. */
const withoutColumn = /^(?:plain|aliases|caveat)(?:_|$)/u;

/** Columns that are called otherwise than their field. */
const fieldOf: Record<string, string> = { value_2020: 'value2020', met_2020: 'met' };

/** The words that say where a place stands in print, and which CSV has besides. */
const isAdded = (column: string) => column === 'place';

/** What a column of CSV holds of an entry, where spreadsheets would spoil what JSON has. */
const rewritten: Record<string, (entry: Indicator & Result & Target) => string> = {
	'indicators id': ({ id }) => `i${id}`,
	'indicators part_of': ({ partOf }) => (partOf === null ? '' : `i${partOf}`),
	'targets indicator': ({ indicator }) => (indicator ? `i${indicator}` : ''),
	'targets deadline_year': ({ deadline }) => deadline?.slice(0, 4) ?? '',
	'targets deadline_month': ({ deadline }) =>
		deadline?.includes('-') ? String(Number(deadline.slice(5))) : '',
};

/** The address that an entry has in CSV, which JSON does not state. */
const addresses = {
	indicators: ({ id }: { id: string }) => `/i${id}/`,
	achievements: ({ id }: { id: string }) => `/${id}/`,
	targets: ({ node }: Partial<Target>) => `/${node?.replace('/', '/#') ?? ''}`,
};

test.each([
	['indicators', 'indicators', 21],
	['results', 'achievements', 17],
	['targets', 'targets', 100],
] as const)('%s.csv has the entries of %s.json in order, value by value', (csv, json, count) => {
	const rows = readRows(csv);
	const entries = readJson(`data/${json}.json`) as (Indicator & Result & Target)[];
	expect(rows.length).toBeGreaterThanOrEqual(count);
	expect(rows).toHaveLength(entries.length);
	for (const [index, row] of rows.entries()) {
		const entry = entries[index];
		if (!entry) continue;
		const expected = flatten(entry);
		const { url, ...cells } = row;
		expect(url, row.id).toBe(siteRoot + addresses[json](entry));
		for (const [column, cell] of Object.entries(cells)) {
			// Only where it is so does JSON say it.
			const otherwise = column === 'baseline_estimated' ? 'false' : '';
			if (isAdded(column)) continue;
			const own =
				rewritten[`${csv} ${column}`]?.(entry) ?? expected[fieldOf[column] ?? column] ?? otherwise;
			expect(cell, `${row.id ?? ''} ${column}`).toBe(own);
		}
		// A field that is `null` as a whole has two empty columns.
		const left = Object.keys(expected).filter(
			(name) =>
				!(name in cells) &&
				!Object.values(fieldOf).includes(name) &&
				expected[name] !== '' &&
				!withoutColumn.test(name) &&
				!(`${csv} ${name}_year` in rewritten),
		);
		expect(left, row.id).toEqual([]);
	}
});

test.each(['indicators', 'results', 'targets', 'sentences'])(
	'every address of %s.csv has its page',
	(name) => {
		for (const { url = '' } of readRows(name)) {
			const [path = ''] = url.slice(siteRoot.length + 1).split('#');
			expect(files, url).toContain(`${path}index.html`);
		}
	},
);

const tables = files.filter((path) => /^data\/.+\.csv$/u.test(path));

test('every CSV file begins with the mark that Excel needs, and each line ends in CR LF', () => {
	expect(tables).toHaveLength(5);
	for (const path of tables) {
		expect(readText(path), path).toMatch(/^\uFEFFid,/u);
		expect(readText(path), path).toMatch(/[^\r\n]\r\n$/u);
		expect(readText(path).replaceAll('\r\n', ''), path).not.toMatch(/[\r\n]/u);
	}
});

/** `三（四）2，第 7 句`, from the numbers of Chinese. */
function placeOf(id: string): string {
	const [node = '', sentence = ''] = id.split('/s');
	const ofSentence = `，第 ${sentence} 句`;
	if (node === 'notice' || node === 'preamble')
		return (node === 'notice' ? '印发通知' : '引言') + ofSentence;
	const [, box, item] = /^box-(\d+)\.(\d+)$/u.exec(node) ?? [];
	if (box !== undefined && item !== undefined) return `专栏 ${box}，第 ${item} 条${ofSentence}`;
	const numerals = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
	const [chapter = 0, section = 0, part = ''] = node
		.split('.')
		.map((number, level) => (level === 2 ? number : Number(number)));
	return `${numerals[Number(chapter)] ?? ''}（${numerals[Number(section)] ?? ''}）${part}${ofSentence}`;
}

test('sentences.csv has the sentences of plan.json in order, value by value', () => {
	const { nodes } = readJson('data/plan.json') as PlanExport;
	const expected = nodes.flatMap((node) =>
		node.sentences.map(({ id, zh, en, status }) => ({
			id,
			node: node.id.replace(/^(?=\d)/u, 'n-'),
			number: id.replace(/^.*\//u, ''),
			place: placeOf(id),
			zh,
			en: en ?? '',
			status,
			url: `${siteRoot}/${node.id}/#${id.replace(/^.*\//u, '')}`,
		})),
	);
	expect(expected.length).toBeGreaterThan(470);
	expect([...readRows('sentences')]).toEqual(expected);
});

test('no cell is one that a spreadsheet would take for a formula; an equals sign alone is text', () => {
	const cells = tables.flatMap((path) =>
		csvParse(readText(path).slice(1)).flatMap((row) => Object.values(row)),
	);
	expect(cells).toContain('=');
	expect(cells.filter((cell) => /^[=+\-@\t\r]/u.test(cell) && cell !== '=')).toEqual([]);
});
