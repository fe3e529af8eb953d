import { describe, expect, test } from 'vitest';
import type { Locale } from '../../src/model/locale.ts';
import { orderHits } from '../../src/search/engine/rank.ts';
import { hitAddress } from '../../src/site/search/hit-address.ts';
import { writeNotes } from '../../src/site/search/search-notes.ts';
import { askPage, sayOf, wordsOf } from './built-search-page.ts';
import { pages } from './pages.ts';
import { allTexts, placesThatHold } from './truth.ts';

// What a query means: words, marks and signs in it. That the page asks just so and shows what comes is tested in a
// browser: tests/e2e/search.test.ts, search-exact.test.ts.

/** The nodes and rows that a query finds exactly, in reading order. */
async function findPlaces(query: string, locale: Locale = 'zh'): Promise<string[]> {
	const answer = await askPage(locale, query);
	return orderHits(answer.hits, 'place', answer.query).map(({ id }) => id);
}

const isNode = (place: string) => !place.includes('/');

/** The nodes that a query finds exactly, in reading order. */
const findNodes = async (query: string, locale: Locale = 'zh') =>
	(await findPlaces(query, locale)).filter(isNode);

/** Nodes with a heading or sentence that holds all of some words and none of others. */
function nodesWith(words: readonly string[], without: readonly string[] = []): string[] {
	const places = allTexts('zh')
		.filter(({ text }) => words.every((word) => text.replaceAll(' ', '').includes(word)))
		.filter(({ text }) => !without.some((word) => text.replaceAll(' ', '').includes(word)))
		.map(({ place }) => place);
	return [...new Set(places)].filter(isNode);
}

const order = allTexts('zh').map(({ place }) => place);
const byPlanOrder = (a: string, b: string) => order.indexOf(a) - order.indexOf(b);

const notesOf = async (query: string, locale: Locale = 'zh') =>
	writeNotes(await askPage(locale, query), wordsOf(locale)).join(' ');

test('finds what a page break cuts, and subscripts as they are typed', async () => {
	expect(await findNodes('清洁能源汽车')).toEqual([]);
	expect(await findNodes('地球日')).toContain('4.3');
	for (const query of ['PM2.5', 'ｐｍ２．５'])
		expect(await findNodes(query)).toEqual(placesThatHold('zh', 'PM2.5').filter(isNode));
	expect(await findNodes('O3')).toEqual(placesThatHold('zh', 'O₃'));
});

test('finds a single character', async () => {
	expect(await findNodes('塘')).toEqual(placesThatHold('zh', '塘').filter(isNode));
});

test('takes several words as all required in one sentence', async () => {
	const found = await findNodes('钢铁 水泥');
	expect(found).toEqual(nodesWith(['钢铁', '水泥']));
	expect(found).not.toEqual([]);
	// Both stand in the node, in different sentences.
	expect(nodesWith(['锅炉'])).toContain('3.4.2');
	expect(nodesWith(['油品'])).toContain('3.4.2');
	expect(await findNodes('锅炉 油品')).toEqual(nodesWith(['锅炉', '油品']));
});

test('takes what is in quotation marks as one term', async () => {
	expect(await findNodes('"35 蒸吨"')).toEqual(['3.4.2', 'box-3.3']);
	expect(await findNodes('"钢铁 水泥"')).toEqual(nodesWith(['钢铁水泥']));
});

test('knows a space of the print from one that parts two words', async () => {
	expect(await findNodes('到 2025 年')).toEqual(nodesWith(['到2025年']));
	expect(await findNodes('2023 无废城市')).toEqual(nodesWith(['2023', '无废城市']));
});

test('takes OR as either and a minus sign as without, and says how it read them', async () => {
	const either = [...new Set([...nodesWith(['秸秆']), ...nodesWith(['农膜'])])].sort(byPlanOrder);
	expect(either).not.toEqual([]);
	expect(await findNodes('秸秆 OR 农膜')).toEqual(either);
	expect(await findNodes('垃圾 -分类')).toEqual(nodesWith(['垃圾'], ['分类']));
	expect(await notesOf('垃圾 -分类')).toContain('“垃圾”，没有“分类”');
});

test('finds what was copied with marks that nobody sees', async () => {
	expect(await findNodes('\u2060无废\u200b城市')).toEqual(placesThatHold('zh', '无废城市'));
});

test.each([
	['"无废城市', '引号没有成对'],
	['OR 无废城市', 'OR 左右都要有词'],
	['-无废 -城市', '只写了要排除的词'],
])('explains what is odd about %s', async (query, note) => {
	expect(await notesOf(query)).toContain(note);
});

test('answers an odd query all the same', async () => {
	expect(await findPlaces('"无废城市')).toEqual(placesThatHold('zh', '无废城市'));
});

test.each([
	['3.4.2', '/zh/plan/3/4/2/'],
	['三（四）2', '/zh/plan/3/4/2/'],
	['三（四）2，第7句', '/zh/plan/3/4/2/#s7'],
	['专栏4', '/zh/plan/box/4/'],
	['box 4', '/zh/plan/box/4/'],
	['box 4.2', '/zh/plan/box/4/#item-2'],
	['指标13', '/zh/indicators/#i13'],
	['#13', '/zh/indicators/#i13'],
	['表1', '/zh/plan/1/1/6/#table-1'],
])('%s leads to the place that it cites', async (query, href) => {
	const { cited } = await askPage('zh', query);
	expect(cited && hitAddress('zh', cited, cited.number, '')).toBe(href);
	const [path = '', anchor] = href.split('#');
	const page = pages.get(path);
	expect(page).toBeDefined();
	if (anchor !== undefined) expect(page?.ids.has(anchor)).toBe(true);
});

test.each(['3.4.9', '专栏 14', '#99'])('%s cites no place, as the plan has none', async (query) => {
	expect((await askPage('zh', query)).cited).toBeNull();
});

describe.each([
	['zh', '無廢城市', '无废城市', 'traditional', '3.7'],
	['zh', 'kaihua', '开化', 'pinyin', '1.1.2'],
	['zh', 'Wu fei cheng shi', '无废城市', 'pinyin', '3.7'],
	['zh', 'COD', '化学需氧量', 'alias', ''],
	['zh', '“饮用水”', '饮用水', 'quotes', '3.5.4'],
	['zh', '“35 蒸吨”', '35 蒸吨', 'quotes', '3.4.2'],
	['zh', 'pm25', 'PM2.5', 'alias', '3.4.1'],
	['zh', '31,800吨', '31,800吨', 'figure', '3.5.1'],
	['zh', '≥95%', '≥95%', 'figure', '2.3.1'],
	['zh', 'zero-waste', 'zero-waste', 'language', '3.7'],
	['en', 'wufeichengshi', 'zero-waste city', 'pinyin', '3.7'],
	['en', 'pm25', 'PM2.5', 'alias', '3.4.1'],
	['en', 'rubbish', 'household waste', 'alias', '3.7.2'],
	['en', '3.18万吨', '3.18万吨', 'figure', '3.5.1'],
	['en', '无废城市', 'zero-waste city', 'alias', '3.7'],
] as const)(
	'%s: %s is found as %s, apart from the exact hits',
	(locale, query, text, reason, node) => {
		test('with the way by which it was found', async () => {
			const { also } = await askPage(locale, query);
			expect(also.via).toContainEqual(expect.objectContaining({ reason, text }));
			if (node !== '') expect(also.hits.map(({ id }) => id)).toContain(node);
		});

		test('but not where that way, or all, are switched off', async () => {
			const without = await askPage(locale, query, `without=${reason}`);
			expect(without.also.via.filter((way) => way.reason === reason)).toEqual([]);
			const { also } = await askPage(locale, query, 'also=0');
			expect(also).toEqual({ via: [], hits: [] });
		});
	},
);

test.each([
	['organisation', '4.1'],
	['city', '3.7'],
	['zero waste cities', '3.7'],
	['"31,800 tonnes"', '3.5.1'],
	['VOC', '3.4.2'],
])('en: %s is found whatever its ending and spelling', async (query, node) => {
	expect(await findNodes(query, 'en')).toContain(node);
});

test('en: a quoted phrase is exact', async () => {
	expect(await findNodes('"environmental protection"', 'en')).toEqual(
		placesThatHold('en', 'environmental protection').filter(isNode),
	);
	expect(await findPlaces('"organisation"', 'en')).toEqual([]);
});

test('rows of tables are found, which are no nodes', async () => {
	expect(await findPlaces('forest coverage rate', 'en')).toContain('table-2/i13');
	const rows = (await findPlaces('黑臭水体')).filter((place) => !isNode(place));
	expect(rows).toEqual(['table-1/a-2']);
});

test('tells where a number is but part of a longer one', async () => {
	expect(await findPlaces('5%')).toEqual(placesThatHold('zh', '5%').sort(byPlanOrder));
	expect(await notesOf('5%')).toContain('更长数字的一部分');
	expect(await notesOf('95%')).not.toContain('更长数字的一部分');
});

test('in both languages, a passage is found by either, once', async () => {
	const pm = await askPage('zh', 'PM2.5', 'lang=both');
	const hits = pm.hits.filter(({ id }) => id === '3.4.1');
	expect(hits).toHaveLength(1);
	const passages = hits[0]?.passages ?? [];
	expect(passages.filter(({ number }) => number === '1')).toHaveLength(1);
	for (const locale of ['zh', 'en'] as const) {
		const [mark] = passages[0]?.texts[locale]?.marks ?? [];
		expect(passages[0]?.texts[locale]?.text.slice(mark?.start, mark?.end)).toBe('PM2.5');
	}
	const zero = await askPage('zh', 'zero-waste', 'lang=both');
	expect(zero.hits.map(({ id }) => id)).toContain('3.7.5');
});

test.each([
	'<img src=x onerror=alert(1)>',
	'"',
	'。，',
	'((([',
	'😀',
	'\u202e',
	'שלום',
	'\ud800',
	'a'.repeat(10_000),
	'水'.repeat(10_000),
	'水 '.repeat(5_000),
])('%j is taken as words and nothing more', async (query) => {
	const answer = await askPage('zh', query);
	expect(answer.final).toBe(true);
	expect(sayOf(answer, 'zh', query).lead).not.toBe('');
});
