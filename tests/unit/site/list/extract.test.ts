import { expect, test } from 'vitest';
import type { SetEntry } from '../../../../src/model/places/node-set.ts';
import type { ListText } from '../../../../src/model/text/list-text.ts';
import { toExtract } from '../../../../src/site/list/extract.ts';
import { joinParagraphs, noteLine, toListHtml } from '../../../../src/site/list/list-html.ts';

const cell = (text: string, rowspan = 1, colspan = 1) => ({ text, rowspan, colspan });

/** An invented plan with a section, an item in it and a table whose first two rows are merged. */
const toText = (locale: 'zh' | 'en'): ListText => {
	const say = (zh: string, en: string) => (locale === 'zh' ? zh : en);
	return {
		locale,
		title: say('磨坊规划', 'Mill Plan'),
		source: say('《磨坊规划》', 'Mill Plan'),
		nodes: [
			{
				id: '3.1',
				kind: 'section',
				parent: '3',
				number: say('（一）', 'Section 1 '),
				title: say('减排', 'Reduce'),
				blocks: [[['1', say('节首。', 'Section.')]]],
			},
			{
				id: '3.1.1',
				kind: 'item',
				parent: '3.1',
				number: '1. ',
				title: say('除 NO<sub>x</sub>', 'Remove NO<sub>x</sub>'),
				blocks: [
					[
						['1', say('<strong>一。</strong>', '<strong>One.</strong>')],
						['2', say('见<cite>《磨》</cite>。', 'See <cite>Mill</cite>.')],
					],
					'table-2',
					[['3', say('三。', 'Three.')]],
				],
			},
			{
				id: 'table-2',
				kind: 'table',
				parent: '3.1.1',
				number: say('表 2 ', 'Table 2 '),
				title: say('指标', 'Indicators'),
				blocks: [],
			},
		],
		tables: {
			'table-2': {
				head: [cell(say('领域', 'Area')), cell(say('指标', 'Name'), 1, 2), cell('2025')],
				rows: [
					[cell(say('水', 'Water'), 2), cell('A', 1, 2), cell('1')],
					[cell(say('其中', 'of which')), cell('B'), cell('2')],
				],
				ids: ['i1', 'i1a'],
			},
		},
		roles: { indicators: 'table-2' },
		notes: [
			{ id: 'n1', mark: say('疑', 'sic'), text: 'N1', places: ['3.1.1/s2', '3.1.1/s3'] },
			{ id: 'n2', mark: say('异', 'cf.'), text: 'N2', places: ['i1a'] },
		],
	};
};

const [zh, en] = [toText('zh'), toText('en')];
const toEntry = (id: string): SetEntry => ({
	kind: id.includes('/') ? 'sentence' : id.startsWith('i') ? 'row' : 'node',
	id,
});
const extract = (...ids: string[]) =>
	toExtract({ entries: ids.map(toEntry), within: [], unknown: [] }, [zh]);

test('a node stands with its parts, a table in its place, its notes after it', () => {
	const passages = extract('3.1');
	expect(passages.map(({ id, depth }) => [id, depth])).toEqual([
		['3.1', 0],
		['3.1.1', 1],
	]);
	expect(passages[1]?.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'table', 'paragraph']);
	expect(passages[1]?.notes.map((note) => noteLine(note, 'zh'))).toEqual([
		'疑（第 2 句、第 3 句）：N1',
		'异：N2',
	]);
});

test('sentences that follow each other stand under one heading, others under their own', () => {
	const passages = extract('3.1.1/s1', '3.1.1/s2', '3.1/s1', '3.1.1/s3', '3.1.1/s1');
	expect(passages.map(({ place }) => place)).toEqual([
		'三（一）1，第 1—2 句',
		'三（一），第 1 句',
		'三（一）1，第 3 句',
		'三（一）1，第 1 句',
	]);
	expect(passages[0]?.notes.map(({ numbers }) => numbers)).toEqual([['2']]);
	expect(passages.map(({ address }) => address)).toEqual([
		'/zh/plan/3/1/1/#s1',
		'/zh/plan/3/1/#s1',
		'/zh/plan/3/1/1/#s3',
		'/zh/plan/3/1/1/#s1',
	]);
});

test('a row has what print merges with the rows above it, and its own notes alone', () => {
	const [passage] = extract('i1a');
	const block = passage?.blocks[0];
	expect(block?.kind === 'table' && block.tables[0]?.lines).toEqual([['水', '其中：B', '2']]);
	expect(passage?.notes.map(({ note }) => note.id)).toEqual(['n2']);
	expect(extract('i1')[0]?.notes).toEqual([]);
});

test('in both languages each sentence stands with its translation', () => {
	const [, item] = toExtract({ entries: [toEntry('3.1')], within: [], unknown: [] }, [zh, en]);
	const block = item?.blocks[0];
	const words = block?.kind === 'paragraph' ? joinParagraphs(block.sentences) : [];
	expect(words.map(({ text }) => text)).toEqual([
		'<strong>一。</strong>',
		'<strong>One.</strong>',
		'见<cite>《磨》</cite>。',
		'See <cite>Mill</cite>.',
	]);
});

test('for Word there is the typography and nothing else; titles lean in English only', () => {
	const frame = { locale: 'zh', title: 'A & B', source: '<C>' } as const;
	expect(toListHtml(extract('3.1.1/s2', 'i1'), frame)).toBe(
		'<h1>A &amp; B</h1><h2>1. 除 NO<sub>x</sub></h2><p>见《磨》。</p><p>疑（第 2 句）：N1</p>' +
			'<h2>表 2 指标</h2><table border="1"><thead><tr><th>领域</th><th>指标</th><th>2025</th></tr></thead>' +
			'<tbody><tr><td>水</td><td>A</td><td>1</td></tr></tbody></table><p>&lt;C></p>',
	);
	const english = toExtract({ entries: [toEntry('3.1.1/s2')], within: [], unknown: [] }, [en]);
	expect(toListHtml(english, frame)).toContain('<p>See <cite>Mill</cite>.</p>');
});
