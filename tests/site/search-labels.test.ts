import { Config, type HtmlElement, Parser } from 'html-validate';
import { describe, expect, test } from 'vitest';
import type { Locale } from '../../src/model/locale.ts';
import { locales } from '../../src/model/locale.ts';
import { placeOfAddress } from '../../src/model/places/address.ts';
import { rowOf, sentenceId } from '../../src/model/places/place-id.ts';
import type { Answer, Hit } from '../../src/search/engine/answer.ts';
import { answerQuestion } from '../../src/search/engine/answer-question.ts';
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

const ask = (locale: Locale, query: string, also: boolean) =>
	answerQuestion(builtSearch, { query, locales: [locale], both: false, also });

const idsOf = ({ id, kind, passages }: Hit) => [
	kind === 'row' ? (rowOf(id) ?? id) : id,
	...passages.flatMap(({ number }) => (number === '' ? [] : [sentenceId(id, number)])),
];
const foundBy = ({ hits, also }: Answer) => [...hits, ...also.hits].flatMap(idsOf);

function citedBy({ cited }: Answer): string | null {
	if (!cited) return null;
	return cited.number === '' ? cited.id : sentenceId(cited.id, cited.number);
}

/** What a label leads to, beside the labels that lead elsewhere. */
type Labelled = readonly [label: string, ids: readonly string[]];

/** The labels of all that do not lead where they should, with the share of those that do. */
async function tryAll(
	locale: Locale,
	all: readonly Labelled[],
	lead: (answer: Answer) => string[],
) {
	const failed: string[] = [];
	for (const [label, ids] of all) {
		const found = lead(await ask(locale, label, lead === foundBy));
		if (!ids.some((id) => found.includes(id))) failed.push(`${label} → ${ids.join(' ')}`);
	}
	return failed;
}

const distinct = (all: readonly Labelled[]) => [
	...new Map(all.map((one) => [one.join(' → '), one])).values(),
];

const leadTo = (answer: Answer) => [citedBy(answer) ?? ''];

describe.each(locales)('%s', (locale) => {
	test('quantities of the page of targets', async () => {
		const rows = page(`${locale}/targets/`).querySelectorAll('tr[id]');
		const cells = rows.flatMap((row): Labelled[] => {
			const { node = '', value } = targets.find(({ id }) => id === row.id) ?? {};
			const [label = ''] = row.querySelectorAll('td').slice(1).map(textOf);
			if (value === null) expect(label).toBe('');
			return label === '' ? [] : [[label, [node]]];
		});
		expect(cells).toHaveLength(targets.filter(({ value }) => value !== null).length);
		expect(await tryAll(locale, distinct(cells), foundBy)).toEqual([]);
	});

	test('deadlines of the page of targets that are no mere year', async () => {
		const rows = page(`${locale}/targets/`).querySelectorAll('tr[id]');
		const cells = rows.flatMap((row): Labelled[] => {
			const { node = '' } = targets.find(({ id }) => id === row.id) ?? {};
			const [, label = ''] = row.querySelectorAll('td').slice(1).map(textOf);
			return /[底中]|of/u.test(label) ? [[label, [node]]] : [];
		});
		expect(cells.length).toBeGreaterThan(5);
		// Two rows of one sentence may have their date from the sentence before them.
		expect(await tryAll(locale, distinct(cells), foundBy)).toEqual([]);
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
		expect(await tryAll(locale, distinct(cells), foundBy)).toEqual([]);
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
			const printed = textOf(
				page(`${locale}/plan/${id.replaceAll('.', '/')}/`).querySelector('main'),
			);
			const said = (locale === 'zh' ? /第 \d+ 项任务，共 \d+ 项/u : /Task \d+ of \d+/u).exec(
				printed,
			);
			return [
				[said?.[0] ?? '', [id]],
				...(locale === 'zh' ? [`第${n}项任务`, `任务${n}`] : [`task ${n}`, `Task ${n}`]).map(
					(label): Labelled => [label, [id]],
				),
			];
		});
		expect(await tryAll(locale, labels, leadTo)).toEqual([]);
	});
});

/** What begins with the number of a place, as the site writes one. */
const isNumbered =
	/^(?:\d+\.\d+|(?:box|table|part|section) ?[\dIVX]|(?:专栏|表) ?\d|[一二三四]、|（[一二三四五六七八九十]+）|[一二三四]（)/iu;
