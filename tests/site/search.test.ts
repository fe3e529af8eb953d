import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { answerQuestion } from '../../src/search/engine/answer-question.ts';
import { countChoices, filterHits, noFilters } from '../../src/search/engine/filters.ts';
import { orderHits } from '../../src/search/engine/rank.ts';
import { builtSearch } from './built-search.ts';
import { readJson } from './dist.ts';
import { queries } from './search-queries.ts';

const ask = (query: string, locale: 'zh' | 'en', also = false) =>
	answerQuestion(builtSearch, { query, locales: [locale], both: false, also });

test.each(queries)(
	'$locale $query: the right hit comes first',
	async ({ locale, query, first }) => {
		const answer = await ask(query, locale);
		const [top] = orderHits(answer.hits, 'relevance', answer.query);
		if (first.length === 0) expect(top).toBeUndefined();
		else expect(first).toContain(top?.id);
	},
);

test('in the order of the plan, hits stand as the plan has them', async () => {
	const answer = await ask('无废城市', 'zh');
	const ids = orderHits(answer.hits, 'place', answer.query).map(({ id }) => id);
	expect(ids).toEqual(['2.3.1', '3.7', '3.7.5', 'box-6.1', '4.2']);
});

test('filters count the passages that each value leaves', async () => {
	const { hits } = await ask('无废城市', 'zh');
	// Chapters 2, 3 and 4, with the sections in them: 2.3.1; 3.7 twice, 3.7.5 and box-6.1; 4.2.
	expect(countChoices(hits, noFilters, 'in')).toEqual([
		{ value: '2', count: 1 },
		{ value: '2.3', count: 1 },
		{ value: '3', count: 4 },
		{ value: '3.7', count: 4 },
		{ value: '4', count: 1 },
		{ value: '4.2', count: 1 },
	]);
	expect(countChoices(hits, noFilters, 'kind')).toEqual([
		{ value: 'text', count: 3 },
		{ value: 'heading', count: 2 },
		{ value: 'task', count: 1 },
	]);
	const tasks = filterHits(hits, { ...noFilters, kind: 'task' });
	expect(tasks.map(({ id }) => id)).toEqual(['3.7.5']);
	// The counts of a facet are those under the other filters.
	expect(countChoices(hits, { ...noFilters, kind: 'task' }, 'in')).toEqual([
		{ value: '3', count: 1 },
		{ value: '3.7', count: 1 },
	]);
});

test('rows of table 2 are narrowed by their nature, and none of table 1', async () => {
	const { hits } = await ask('森林覆盖率', 'zh');
	const natures = countChoices(hits, noFilters, 'nature').map(({ value }) => value);
	expect(natures.length).toBeGreaterThan(0);
	for (const hit of filterHits(hits, { ...noFilters, nature: natures[0] ?? '' }))
		expect(hit.id).toMatch(/^table-2\/i/u);
});

test('the nature of an indicator is a cell of its row, as printed', async () => {
	const rowsOf = (name: string, prefix: string) =>
		(readJson(`data/${name}.json`) as { id: string; nature: string }[])
			.filter(({ nature }) => nature === 'binding')
			.map(({ id }) => `${prefix}${id}`);
	const expected = [...rowsOf('achievements', 'table-1/'), ...rowsOf('indicators', 'table-2/i')];
	for (const [query, locale] of [
		['约束性', 'zh'],
		['binding', 'en'],
	] as const) {
		const { hits } = await ask(query, locale);
		const rows = hits.map(({ id }) => id).filter((id) => id.startsWith('table-'));
		expect(rows.toSorted(), query).toEqual(expected.toSorted());
	}
});

test('every group of names that mean the same has one that is in the plan, and shares none', async () => {
	const groups = parse(readFileSync('content/aliases.yaml', 'utf8')) as { names: string[] }[];
	/** Whether one of some names is in the plan; none is asked for after that. */
	const isThere = async (names: readonly string[]) => {
		for (const name of names)
			for (const locale of ['zh', 'en'] as const)
				if ((await ask(name, locale)).hits.length > 0) return true;
		return false;
	};
	for (const { names } of groups) expect(await isThere(names), names.join()).toBe(true);
	const all = groups.flatMap(({ names }) => names);
	expect(new Set(all).size).toBe(all.length);
});
