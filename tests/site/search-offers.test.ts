import { describe, expect, test } from 'vitest';
import { askPage, wordsOf } from './built-search-page.ts';
import { readJson } from './dist.ts';
import { decode } from './decode.ts';
import { pages } from './pages.ts';

// What the search page offers before anything is typed, and what it hands to its script.

describe.each(['zh', 'en'] as const)('%s', (locale) => {
	const page = pages.get(`/${locale}/search/`);

	/** The links of a group: what they say, and for what they search. */
	const linksOf = (group: string) =>
		(page?.root.querySelectorAll(`[aria-labelledby="before-${group}"] a`) ?? []).map((link) => ({
			text: decode(link.textContent).trim(),
			query: new URL(decode(link.getAttributeValue('href') ?? ''), 'http://a').searchParams.get(
				'q',
			),
		}));

	test('offers topics, the counties and districts, and ten questions', () => {
		expect(linksOf('topics').length).toBeGreaterThanOrEqual(12);
		const counties = {
			zh: ['柯城', '衢江', '龙游', '江山', '常山', '开化'],
			en: ['Kecheng', 'Qujiang', 'Longyou', 'Jiangshan', 'Changshan', 'Kaihua'],
		};
		const places = linksOf('places').map(({ text }) => text);
		expect(places).toEqual(expect.arrayContaining(counties[locale]));
		expect(linksOf('questions')).toHaveLength(10);
	});

	test('all of them, and the examples of how to write, find something', async () => {
		const help = (page?.root.querySelectorAll('.help dt') ?? []).map(({ textContent }) => ({
			query: decode(textContent).trim(),
		}));
		expect(help.length).toBeGreaterThan(0);
		const offered = [...['topics', 'places', 'questions'].flatMap(linksOf), ...help];
		for (const { query } of offered) {
			const { hits, also, cited } = await askPage(locale, query ?? '');
			expect(hits.length + also.hits.length + (cited ? 1 : 0), query ?? '').toBeGreaterThan(0);
		}
	});

	test('topics and questions find something in the words that they ask for', async () => {
		for (const { query } of [...linksOf('topics'), ...linksOf('questions')])
			expect((await askPage(locale, query ?? '')).hits.length, query ?? '').toBeGreaterThan(0);
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
