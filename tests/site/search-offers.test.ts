import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { findEntrances } from '../../src/site/search/entrances.ts';
import { askPage, wordsOf } from './built-search-page.ts';
import { readJson } from './dist.ts';
import { decode } from './decode.ts';
import { fromRoot, pages } from './pages.ts';

// What the search page offers before anything is typed, and what it hands to its script.

type Words = Record<string, string>;

describe.each(['zh', 'en'] as const)('%s', (locale) => {
	const page = pages.get(`/${locale}/search/`);

	/** The links of a group: what they say, and where they lead. */
	const linksOf = (group: string) =>
		(page?.root.querySelectorAll(`[aria-labelledby="before-${group}"] a`) ?? []).map((link) => ({
			text: decode((link.querySelector('span') ?? link).textContent).trim(),
			path: page ? fromRoot(page, decode(link.getAttributeValue('href') ?? '')) : '',
		}));

	test('offers topics, the counties and districts, and fifteen questions, which lead to their pages', () => {
		expect(linksOf('topics').length).toBeGreaterThanOrEqual(12);
		const counties = {
			zh: ['柯城', '衢江', '龙游', '江山', '常山', '开化'],
			en: ['Kecheng', 'Qujiang', 'Longyou', 'Jiangshan', 'Changshan', 'Kaihua'],
		};
		const places = linksOf('places').map(({ text }) => text);
		expect(places).toEqual(expect.arrayContaining(counties[locale]));
		expect(linksOf('questions')).toHaveLength(15);
		for (const { path } of ['topics', 'places', 'questions'].flatMap(linksOf)) {
			const [to = '', anchor] = path.split('#');
			const target = pages.get(to);
			expect(target && (anchor === undefined || target.ids.has(anchor)), path).toBe(true);
		}
	});

	test('the examples of how to write find something', async () => {
		const help = (page?.root.querySelectorAll('.help dt') ?? []).map(({ textContent }) =>
			decode(textContent).trim(),
		);
		expect(help.length).toBeGreaterThan(0);
		for (const query of help) {
			const { hits, also, cited } = await askPage(locale, query);
			expect(hits.length + also.hits.length + (cited ? 1 : 0), query).toBeGreaterThan(0);
		}
	});

	test('every topic, place and question is led to by its name, and a question by all its words', () => {
		const { entrances } = wordsOf(locale);
		const read = (name: string): unknown =>
			parse(readFileSync(new URL(`../../content/${name}.yaml`, import.meta.url), 'utf8'));
		const named = ['topics', 'places'].flatMap((list) =>
			(read(list) as { id: string; name: Record<string, string> }[]).map(({ id, name }) => ({
				path: `${list}/${id}/`,
				query: name[locale] ?? '',
			})),
		);
		const asked = (
			read('questions') as { id: string; ask: Words; also: Record<string, string[]> }[]
		).flatMap(({ id, ask, also }) =>
			[ask[locale] ?? '', ...(also[locale] ?? [])].map((query) => ({
				path: `questions/#${id}`,
				query,
			})),
		);
		expect(asked.length).toBeGreaterThan(90);
		for (const { path, query } of [...named, ...asked]) {
			const found = findEntrances(query, entrances).map((entrance) => entrance.path);
			expect(found, query).toContain(path);
		}
	});

	test('knows the notes of every place', () => {
		const notes = readJson('data/notes.json') as { id: string; nodes: string[] }[];
		const written = wordsOf(locale).notes.split('|');
		expect(new Set(written)).toEqual(
			new Set(notes.map(({ id, nodes }) => [id, ...nodes].join(' '))),
		);
		for (const { id } of notes) expect(pages.get(`/${locale}/notes/`)?.ids.has(id)).toBe(true);
	});
});
