import { csvParseRows } from 'd3';
import { describe, expect, test } from 'vitest';
import { filterHits, noFilters } from '../../src/search/engine/filters.ts';
import { toHitsCsv } from '../../src/site/search/search-csv.ts';
import { askPage, wordsOf } from './built-search-page.ts';

// The hits of a search as a table for spreadsheets.

const heads = {
	zh: ['编号', '所在', '类型', '查到方式', '中文', '英文', '网址'],
	en: ['ID', 'Location', 'Kind', 'Match', 'Chinese', 'English', 'Link'],
};

/** The rows of the file that the page hands over, its head first. */
async function readRows(locale: 'zh' | 'en', query: string, filters = noFilters) {
	const { hits, also } = await askPage(locale, query, 'pairs=1');
	const csv = toHitsCsv(
		{ exact: filterHits(hits, filters), also: filterHits(also.hits, filters) },
		wordsOf(locale),
	);
	expect(csv.startsWith('\uFEFF')).toBe(true);
	expect(csv.endsWith('\r\n')).toBe(true);
	return csvParseRows(csv.slice(1).trimEnd());
}

describe.each(['zh', 'en'] as const)('%s', (locale) => {
	test('has heads in the language of the reader, and a passage a row', async () => {
		const query = { zh: '"千吨万人"', en: '"zero-waste city"' }[locale];
		const [head, ...rows] = await readRows(locale, query);
		expect(head).toEqual(heads[locale]);
		const { hits } = await askPage(locale, query);
		expect(rows.length).toBeGreaterThanOrEqual(hits.flatMap(({ passages }) => passages).length);
		for (const row of rows) expect(row).toHaveLength(heads[locale].length);
	});
});

test('says where a passage stands, of what kind it is, and its words in both languages', async () => {
	const rows = await readRows('zh', '无废城市');
	const row = rows.find(([id]) => id === '3.7.5/s4') ?? [];
	expect(row.slice(0, 4)).toEqual(['3.7.5/s4', '三（七）5', '任务中的句子', '原词']);
	expect(row[4]).toContain('无废城市');
	expect(row[5]).toContain('zero-waste cit');
	expect(row[6]).toMatch(/\/zh\/plan\/3\/7\/5\/#s4$/u);
});

test('has what was found otherwise too, and says so', async () => {
	const [, ...rows] = await readRows('zh', '噪音');
	expect(rows.length).toBeGreaterThan(0);
	expect(new Set(rows.map((row) => row[3]))).toEqual(new Set(['其他写法']));
	for (const row of rows) expect(row[4]).toContain('噪声');
});

test('follows the filters', async () => {
	const [, ...rows] = await readRows('zh', '无废城市', { ...noFilters, kind: 'heading' });
	expect(rows.map((row) => row[2])).toEqual(['标题', '标题']);
});
