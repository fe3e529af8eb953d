import { describe, expect, test } from 'vitest';
import type { Hit } from '../../src/search/engine/answer.ts';
import { answerQuestion } from '../../src/search/engine/answer-question.ts';
import { orderHits } from '../../src/search/engine/rank.ts';
import { rowOf, sentenceId } from '../../src/model/places/place-id.ts';
import { builtSearch } from './built-search.ts';
import { readCases } from './search-cases.ts';

// Queries that people type, with what must come: given from outside the project, others like them are held back.

/** The sentences, headings and rows of hits, by the identifiers that the cases have. */
const idsOf = (hits: readonly Hit[]) =>
	hits.flatMap(({ id, kind, passages }) =>
		kind === 'row'
			? [rowOf(id) ?? id]
			: [id, ...passages.map(({ number }) => (number === '' ? id : sentenceId(id, number)))],
	);

describe.each(readCases('tests/fixtures/search/cases.tsv'))('$lang $query', (wanted) => {
	const { lang, query, places, count, absent } = wanted;
	const asked = answerQuestion(builtSearch, { query, locales: [lang], both: false, also: true });

	test.runIf(places.length > 0)('leads to the place', async () => {
		const { hits, also, cited, query: read } = await asked;
		const exact = orderHits(hits, 'relevance', read).slice(0, 10);
		const otherwise = also.hits.slice(0, 10);
		const place = cited ? idsOf([{ ...cited, passages: [] }]) : [];
		const found = [...place, ...idsOf(exact), ...idsOf(otherwise)];
		expect(places.filter((id) => found.includes(id)).length, found.join(' ')).toBeGreaterThan(0);
	});

	test.runIf(count !== null)('has as many exact hits', async () => {
		expect((await asked).hits).toHaveLength(count ?? 0);
	});

	test.runIf(absent)('is in neither language', async () => {
		const { hits, also, cited } = await asked;
		expect({ hits, also: also.hits, cited }).toEqual({ hits: [], also: [], cited: null });
	});
});
