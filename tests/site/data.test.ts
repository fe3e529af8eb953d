import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js';
import { csvParse } from 'd3';
import { expect, test } from 'vitest';
import type { Result } from '../../src/model/schemas/result.ts';
import type { Emendation } from '../../src/model/schemas/emendation.ts';
import type { Indicator } from '../../src/model/schemas/indicator.ts';
import type { OrganisationExport, PlaceExport } from '../../src/model/schemas/named-export.ts';
import type { Note } from '../../src/model/schemas/note.ts';
import type { PlanExport } from '../../src/model/schemas/plan-export.ts';
import type { Question } from '../../src/model/schemas/question.ts';
import type { SummaryExport } from '../../src/model/schemas/summary-export.ts';
import type { TopicExport } from '../../src/model/schemas/topic-export.ts';
import { readJson, readText, siteRoot } from './dist.ts';

// The data files: each as its JSON Schema says, and in agreement with each other.

const { nodes } = readJson('data/plan.json') as PlanExport;
const indicators = readJson('data/indicators.json') as Indicator[];
const results = readJson('data/achievements.json') as Result[];
const notes = readJson('data/notes.json') as Note[];
const emendations = readJson('data/emendations.json') as Emendation[];

const summaries = readJson('data/summaries.json') as SummaryExport[];
const places = readJson('data/places.json') as PlaceExport[];
const organisations = readJson('data/organisations.json') as OrganisationExport[];
const topics = readJson('data/topics.json') as TopicExport[];
const questions = readJson('data/questions.json') as Question[];

const names = [
	'plan',
	'emendations',
	'indicators',
	'achievements',
	'targets',
	'notes',
	'summaries',
	'places',
	'organisations',
	'topics',
	'questions',
];
const ajv = new Ajv2020({ allErrors: true, formats: { date: /^\d{4}-\d{2}-\d{2}$/u } });
const validators = new Map(
	names.map((name) => [name, ajv.compile(readJson(`data/${name}.schema.json`) as AnySchema)]),
);

function findErrors(name: string, data: unknown): string[] {
	const validate = validators.get(name);
	void validate?.(data);
	return (validate?.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** The file with something changed in it. */
function breakCopy(name: string, change: (entry: Record<string, unknown>) => void): unknown {
	const copy = readJson(`data/${name}.json`) as Record<string, unknown>[] & { nodes?: object[] };
	change((copy.nodes?.[5] ?? copy[5]) as Record<string, unknown>);
	return copy;
}

test.each(names)('/data/%s.json is as its schema says', (name) => {
	const schema = readJson(`data/${name}.schema.json`) as { $schema: string };
	expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
	expect(findErrors(name, readJson(`data/${name}.json`))).toEqual([]);
});

test.each(names)('the schema of /data/%s.json refuses what is not so', (name) => {
	for (const change of [
		(entry: Record<string, unknown>) => delete entry.id,
		(entry: Record<string, unknown>) => (entry.id = 5),
		(entry: Record<string, unknown>) => (entry.unheardOf = 'x'),
	]) {
		const broken = breakCopy(name, (entry) => void change(entry));
		expect(findErrors(name, broken), String(change)).not.toEqual([]);
	}
	expect(findErrors(name, {}), 'an empty object').not.toEqual([]);
});

test('tasks.csv has the fifty tasks in order, with the titles and places of plan.json', () => {
	const file = readText('data/tasks.csv');
	// Without the mark Excel does not read the Chinese.
	expect(file.startsWith('\uFEFF')).toBe(true);
	const rows = csvParse(file.slice(1));
	const tasks = nodes.filter(({ kind }) => kind === 'task');
	const titles = new Map(nodes.map(({ id, title }) => [id, title]));
	expect(rows).toHaveLength(50);
	// Without a letter a spreadsheet takes 3.1.1 for a day in January.
	expect(rows.map(({ id }) => id)).toEqual(tasks.map(({ id }) => `n-${id}`));
	for (const [index, row] of rows.entries()) {
		const task = tasks[index];
		expect(row.title_zh, row.id).toBe(task?.title.zh);
		expect(row.title_en, row.id).toBe(task?.title.en ?? '');
		expect(row.section, row.id).toBe(`n-${task?.parent ?? ''}`);
		expect(row.place, row.id).toMatch(/^三（[一二三四五六七八九十]+）\d$/u);
		expect(row.place?.startsWith(row.section_place ?? '-'), row.id).toBe(true);
		expect(row.section_title_zh, row.id).toBe(titles.get(task?.parent ?? '')?.zh);
		expect(row.sentences, row.id).toBe(String(task?.sentences.length));
		expect(row.url, row.id).toBe(`${siteRoot}/${task?.id ?? ''}/`);
	}
});

test('tasks.csv names a box beside the task that it follows, each box at most once', () => {
	const boxes = csvParse(readText('data/tasks.csv').slice(1)).flatMap(({ id, box }) =>
		box === '' ? [] : `${id} ${box}`,
	);
	const inPlan = nodes.flatMap(({ id, kind }, index) => {
		const before = nodes[index - 1];
		return kind === 'box' && before?.kind === 'task' ? `n-${before.id} ${id}` : [];
	});
	expect(inPlan.length).toBeGreaterThan(5);
	expect(boxes).toEqual(inPlan);
});

/** The Chinese words of every place that has an identifier: nodes, sentences, rows. */
const words = new Map<string, string[]>([
	...nodes.flatMap(({ id, title, sentences }): [string, string[]][] => [
		[id, [title.zh, ...sentences.map(({ zh }) => zh)]],
		...sentences.map((sentence): [string, string[]] => [sentence.id, [sentence.zh]]),
	]),
	...indicators.map(({ id, printedName, baseline, target, domain }): [string, string[]] => [
		`i${id}`,
		[printedName, baseline.text.zh, target.text.zh, domain?.zh ?? ''],
	]),
	...results.map((row): [string, string[]] => [
		row.id,
		[row.printedName, row.category.zh, row.group?.zh ?? '', row.status?.zh ?? ''].concat(
			[row.baseline, row.target, row.actual].map((cell) => cell?.text.zh ?? ''),
		),
	]),
]);

test('every place that a note, an emendation or an indicator names exists', () => {
	const places = [
		...notes.flatMap(({ id, nodes }) => nodes.map((place) => ({ id, place }))),
		...emendations.map(({ id, node }) => ({ id, place: node })),
		...indicators.flatMap(({ id, nodes }) => nodes.map((place) => ({ id, place }))),
	];
	expect(places.length).toBeGreaterThan(100);
	expect(places.filter(({ place }) => !words.has(place))).toEqual([]);
});

test('every sentence and row that a summary, place, organisation, topic or question names exists', () => {
	const named = [
		...summaries.flatMap(({ claims }) => claims.flatMap(({ sentences }) => sentences)),
		...[...places, ...organisations, ...topics].flatMap(({ sentences }) =>
			sentences.map(({ id }) => id),
		),
		...questions.flatMap(({ sentences, rows }) => [...sentences, ...rows]),
	];
	expect(named.length).toBeGreaterThan(1000);
	// A row is named as everywhere else; the table of indicators calls it by its number.
	const known = new Set([...words.keys(), ...indicators.map(({ id }) => `i${id}`)]);
	expect(named.filter((id) => !known.has(id) && !known.has(`i${id}`))).toEqual([]);
});

test('a place that is said to be named stands in its sentence, by one of its names', () => {
	const texts = new Map(nodes.flatMap(({ sentences }) => sentences.map(({ id, zh }) => [id, zh])));
	const strays = [...places, ...organisations].flatMap(({ id, name, aliases, sentences }) =>
		sentences
			.filter(({ why }) => why === 'named')
			.map((sentence) => texts.get(sentence.id)?.replaceAll(/\s/gu, '') ?? '')
			.filter(
				(zh) => ![name.zh, ...aliases.zh].some((own) => zh.includes(own.replaceAll(/\s/gu, ''))),
			)
			.map((zh) => `${id}: ${zh}`),
	);
	expect(strays).toEqual([]);
});

test('a county has what it, what lies in it and every county is named for', () => {
	const county = places.find(({ id }) => id === 'kaihua');
	const of = (why: string) =>
		county?.sentences.filter((sentence) => sentence.why === why).map(({ id }) => id);
	// Read in the plan by a person.
	expect(of('named')).toEqual([
		'1.1.2/s3',
		'1.1.3/s6',
		'1.1.4/s3',
		'1.1.4/s4',
		'3.2.1/s1',
		'3.3.3/s3',
	]);
	expect(of('within')).toEqual(expect.arrayContaining(['3.8.2/s1', '3.12.1/s1', 'box-8.1/s1']));
	expect(of('all')).toContain('3.1.1/s4');
});

test('a summary is its claims', () => {
	for (const { id, zh, en, claims } of summaries) {
		expect(claims.map(({ text }) => text.zh).join(''), id).toBe(zh);
		expect(claims.map(({ text }) => text.en).join(' '), id).toBe(en);
	}
	expect(summaries).toHaveLength(83);
});

test('every quotation of a note stands in one of its places', () => {
	const strays = notes.flatMap(({ id, nodes, quotes }) =>
		quotes
			.filter(
				(quote) => !nodes.some((place) => words.get(place)?.some((text) => text.includes(quote))),
			)
			.map((quote) => `${id}: ${quote}`),
	);
	expect(strays).toEqual([]);
	expect(notes.flatMap(({ quotes }) => quotes).length).toBeGreaterThan(100);
});
