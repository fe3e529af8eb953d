import { Config, type HtmlElement, Parser } from 'html-validate';
import { describe, expect, test } from 'vitest';
import type { Locale } from '../../src/model/locale.ts';
import { locales } from '../../src/model/locale.ts';
import { placeOfAddress } from '../../src/model/places/address.ts';
import { rowOf, sentenceId } from '../../src/model/places/place-id.ts';
import type { Answer, Hit, Reason } from '../../src/search/engine/answer.ts';
import { answerQuestion } from '../../src/search/engine/answer-question.ts';
import type { Found } from '../../src/search/engine/find-cited.ts';
import { loadReaders } from '../../src/search/engine/load-readers.ts';
import { parseQuantity } from '../../src/search/engine/quantity.ts';
import { placeLabel } from '../../src/words/place-label.ts';
import { builtSearch } from './built-search.ts';
import { decode } from './decode.ts';
import { readJson, readText } from './dist.ts';

// Every label and every figure that the site prints finds its place, in the language of the page.

interface Data {
	nodes: { id: string; kind: string; title: Record<Locale, string>; sentences: { id: string }[] }[];
}
const { nodes } = readJson('data/plan.json') as Data;
const targets = readJson('data/targets.json') as {
	id: string;
	node: string;
	value: number | null;
}[];
const indicators = readJson('data/indicators.json') as { id: string; previous: string | null }[];
const results = readJson('data/achievements.json') as { id: string }[];

const parser = new Parser(await Config.empty().resolve());
const page = (path: string) => parser.parseHtml(readText(`${path}index.html`));
const textOf = (element: HtmlElement | null) =>
	decode(element?.textContent ?? '')
		.replaceAll(/\s+/gu, ' ')
		.trim();

const texts = {
	zh: [await builtSearch.loadText('zh')],
	en: [await builtSearch.loadText('en')],
} as const;

/** Each question is asked once: many cells hold the same figure. */
const answers = new Map<string, Promise<Answer>>();

function ask(locale: Locale, query: string, without: readonly Reason[] = []): Promise<Answer> {
	const key = [locale, query, ...without].join(' ');
	const asked = { query, locales: [locale], both: false, also: true, without };
	const answer = answers.get(key) ?? answerQuestion(builtSearch, asked);
	answers.set(key, answer);
	return answer;
}

/** What a query cites, without the search for its words. */
async function cite(locale: Locale, query: string): Promise<Found> {
	const { findCited } = await loadReaders(query);
	return findCited?.(query, texts[locale], false) ?? { cited: null, beyond: null };
}

const idsOf = ({ id, kind, passages }: Hit) => [
	kind === 'row' ? (rowOf(id) ?? id) : id,
	...passages.flatMap(({ number }) => (number === '' ? [] : [sentenceId(id, number)])),
];
const foundBy = ({ hits, also }: Pick<Answer, 'hits' | 'also'>) =>
	[...hits, ...also.hits].flatMap(idsOf);

/** A label, with the places of which it must lead to one. */
type Labelled = readonly [label: string, ids: readonly string[]];

/** Leads from a label to places. */
type Lead = (locale: Locale, label: string) => Promise<readonly string[]>;

const findAll: Lead = async (locale, label) => foundBy(await ask(locale, label));

const leadTo: Lead = async (locale, label) => {
	const { cited } = await cite(locale, label);
	if (!cited) return [];
	return [cited.number === '' ? cited.id : sentenceId(cited.id, cited.number)];
};

/** All labels that do not lead where they should. */
async function tryAll(locale: Locale, all: readonly Labelled[], lead: Lead): Promise<string[]> {
	const failed: string[] = [];
	for (const [label, ids] of all) {
		const found = await lead(locale, label);
		if (!ids.some((id) => found.includes(id))) failed.push(`${label} → ${ids.join(' ')}`);
	}
	return failed;
}

const distinct = (all: readonly Labelled[]) => [
	...new Map(all.map((one) => [one.join(' → '), one])).values(),
];

describe.each(locales)('%s', (locale) => {
	test('quantities of the page of targets', async () => {
		const rows = page(`${locale}/targets/`).querySelectorAll('tr[id]');
		const cells = rows.flatMap((row): Labelled[] => {
			const { node = '', value } = targets.find(({ id }) => id === row.id) ?? {};
			const [label = ''] = row.querySelectorAll('td').slice(2).map(textOf);
			if (value === null) expect(label).toBe('');
			return label === '' ? [] : [[label, [node]]];
		});
		expect(cells).toHaveLength(targets.filter(({ value }) => value !== null).length);
		expect(await tryAll(locale, distinct(cells), findAll)).toEqual([]);
	});

	test('deadlines of the page of targets that are no mere year', async () => {
		const rows = page(`${locale}/targets/`).querySelectorAll('tr[id]');
		const cells = rows.flatMap((row): Labelled[] => {
			const { node = '' } = targets.find(({ id }) => id === row.id) ?? {};
			const [, label = ''] = row.querySelectorAll('td').slice(2).map(textOf);
			return /[底中]|of/u.test(label) ? [[label, [node]]] : [];
		});
		expect(cells.length).toBeGreaterThan(5);
		// Two rows of one sentence may have their date from the sentence before them.
		expect(await tryAll(locale, distinct(cells), findAll)).toEqual([]);
	});

	test('figures of both tables', async () => {
		const cells = ['indicators', 'results'].flatMap((name) =>
			page(`${locale}/${name}/`)
				.querySelectorAll('tr[id]')
				.flatMap((row): Labelled[] => {
					const id = row.id ?? '';
					const { previous = null } = indicators.find((own) => `i${own.id}` === id) ?? {};
					const ids = [id, ...(previous === null ? [] : [previous])];
					return row
						.querySelectorAll('td.num')
						.map(textOf)
						.filter((label) => /\d/u.test(label))
						.map((label) => [label, ids]);
				}),
		);
		// By hand: at least two figures in each of the 17 + 21 rows but those that hold only words.
		expect(cells.length).toBeGreaterThan(70);
		expect(await tryAll(locale, distinct(cells), findAll)).toEqual([]);
	});

	test('places as they are cited: each node, a sentence of each, each row', async () => {
		const ids = [
			...nodes.map(({ id }) => id),
			...nodes.flatMap(({ sentences }) => sentences.slice(-1).map(({ id }) => id)),
		];
		const rows = [
			...indicators.map(({ id }) => `table-2/i${id}`),
			...results.map(({ id }) => `table-1/${id}`),
		];
		// A row that print does not number is called by its table.
		const labels: Labelled[] = [
			...ids
				.filter((id) => !/^\d$/u.test(id) || locale === 'zh')
				.map((id): Labelled => [placeLabel(locale, id), [id]]),
			...rows.map((id): Labelled => {
				const label = placeLabel(locale, id);
				return [label, [/\d.*\d/u.test(label) ? id : id.replace(/\/.*$/u, '')]];
			}),
		].filter(([label]) => !/^[一二三四]$/u.test(label));
		expect(labels.length).toBeGreaterThan(250);
		expect(await tryAll(locale, labels, leadTo)).toEqual([]);
	});

	test('labels of links to places, with their titles or without', async () => {
		const links = [
			'',
			'plan/',
			'targets/',
			'tasks/',
			'notes/',
			'glossary/',
			'plan/3/',
			'plan/3/4/2/',
		]
			.flatMap((path) => page(`${locale}/${path}`).querySelectorAll('a[href]'))
			.flatMap((link): Labelled[] => {
				const [, address = ''] =
					/(\/(?:zh|en)\/plan\/.*)$/u.exec(decode(link.getAttributeValue('href') ?? '')) ?? [];
				const id = placeOfAddress(address);
				const label = textOf(link);
				// Links to the page before and after say so between number and title.
				return id === undefined || !isNumbered.test(label) || /[←→]/u.test(label)
					? []
					: [[label, [id]]];
			});
		const labels = distinct(links);
		expect(labels.length).toBeGreaterThan(150);
		expect(await tryAll(locale, labels, leadTo)).toEqual([]);
	});

	test('tasks by their place among the tasks', async () => {
		const tasks = nodes.filter(({ kind }) => kind === 'task');
		const labels = tasks.flatMap(({ id }, index): Labelled[] => {
			const n = String(index + 1);
			const count = String(tasks.length);
			// Pages said the first of them once, and people have copied it.
			const said =
				locale === 'zh'
					? [`第 ${n} 项任务，共 ${count} 项`, `第${n}项任务`, `任务${n}`]
					: [`Task ${n} of ${count}`, `task ${n}`, `Task ${n}`];
			return said.map((label): Labelled => [label, [id]]);
		});
		expect(await tryAll(locale, labels, leadTo)).toEqual([]);
	});
});

test.each(locales)('%s: beyond the plan, the range of the kind is told', async (locale) => {
	const count = (kind: string) => String(nodes.filter((node) => node.kind === kind).length);
	const [table = ''] = nodes
		.filter(({ kind }) => kind === 'table')
		.slice(1)
		.map(({ id }) => id);
	const own = nodes.find(({ kind }) => kind === 'task');
	const last = String(indicators.filter(({ id }) => /^\d+$/u.test(id)).length);
	const beyond = async (query: string) => (await cite(locale, query)).beyond;
	const whole = { within: null, first: '1' };
	const past = (kind: string) => String(Number(count(kind)) + 1);
	for (const query of [`box ${past('box')}`, `专栏${past('box')}`])
		expect(await beyond(query)).toEqual({ ...whole, kind: 'box', last: count('box') });
	for (const query of [`task ${past('task')}`, `第${past('task')}项任务`])
		expect(await beyond(query)).toEqual({ ...whole, kind: 'task', last: count('task') });
	for (const query of [`table ${past('table')}`, `表${past('table')}`])
		expect(await beyond(query)).toEqual({ ...whole, kind: 'table', last: count('table') });
	for (const query of ['indicator 99', '指标99', 'Table 2, row 99', '表2第99行'])
		expect(await beyond(query)).toEqual({ kind: 'row', within: table, first: '1', last });
	for (const query of [`${own?.id ?? ''} s99`, 'task 1, sentence 99', '第1项任务，第99句'])
		expect(await beyond(query)).toEqual({
			kind: 'sentence',
			within: own?.id,
			first: '1',
			last: String(own?.sentences.length),
		});
	// Chapter 3 has twelve sections.
	expect(await beyond('3.13')).toEqual({ kind: 'section', within: '3', first: '1', last: '12' });
});

// Of the plan: 5% is nowhere in it, nor are these substances, which are no figures; people's words may lead to others.
test.each([
	...['5 percent', '5 per cent', '5%', '5 pct', 'five percent', '百分之五', '百分之5'].map(
		(q) => ['en', q] as const,
	),
	...['5 percent', '百分之五', '百分之 5'].map((q) => ['zh', q] as const),
	...['NO2', 'SO3', 'CH4', 'NH3', 'PM10'].flatMap((q) => [['en', q] as const, ['zh', q] as const]),
])('%s %s finds nothing, and nothing like it', async (locale, query) => {
	const { hits, also } = await ask(locale, query, ['everyday']);
	expect([...hits, ...also.hits].flatMap(idsOf)).toEqual([]);
});

test.each<[Locale, string, string]>([
	['en', '80 per cent', '1.1.4/s3 3.4.2/s11'],
	['zh', '八成', '1.1.4/s3 3.4.2/s11'],
	['en', '26 micrograms per cubic meter', '1.1.2/s1 2.3.1/s9 a-3 i2'],
	['zh', '5%以内', ''],
	['en', '24 km ditches', '3.5.1/s18 box-4.2/s2'],
	['zh', '24公里沟渠', '3.5.1/s18 box-4.2/s2'],
	['en', '6 chemical industrial parks', '3.2.1/s7 3.6.4/s3 box-5.3/s1 3.9.4/s2'],
	['zh', '6个化工园区', '3.2.1/s7 3.6.4/s3 box-5.3/s1 3.9.4/s2'],
	['zh', '污水3.18万吨/天', '3.5.1/s15 box-4.2/s1'],
	['en', '98 per cent sewage', '3.5.1/s15'],
	['en', 'ten ultra-low emission projects', '3.4.2/s5'],
	['en', '20 July 2021', 'notice/s7'],
	['zh', '2021/7/20', 'notice/s7'],
	['zh', '1.47 billion cubic metres', '3.5.3/s3'],
	['en', '14.7亿立方米', '3.5.3/s3'],
	['zh', '森林覆盖率百分之七十', '3.8.2/s3 i13'],
	['en', 'seven groundwater points', '3.6.4/s2'],
	['zh', '九家熟料企业', '3.4.2/s5'],
])('%s %s is stated by these sentences and rows, and by no other', (locale, query, ids) => {
	const [{ entries, finder, units }] = texts[locale];
	const term = parseQuantity(query, units);
	const stated = entries.flatMap(({ id, kind, passages }) =>
		passages
			.filter(({ text }) => term && finder.find(text, term).length > 0)
			.map(({ number }) => (kind === 'row' ? rowOf(id) : sentenceId(id, number))),
	);
	expect(stated.sort()).toEqual(ids.split(' ').filter(Boolean).sort());
});

test('a quantity that the page’s language does not state is looked for in the other', async () => {
	// The words stand in the Chinese alone.
	const { hits, also } = await ask('en', '六个化工园区');
	expect(hits).toEqual([]);
	expect(also.via.map(({ reason }) => reason)).toContain('language');
	expect(foundBy({ hits, also })).toContain('3.6.4/s3');
});

/** What begins with the number of a place, as the site writes one. */
const isNumbered =
	/^(?:\d+\.\d+|(?:box|table|part|section) ?[\dIVX]|(?:专栏|表) ?\d|[一二三四]、|（[一二三四五六七八九十]+）|[一二三四]（)/iu;
