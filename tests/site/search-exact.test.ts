import { expect, test } from 'vitest';
import type { Locale } from '../../src/model/locale.ts';
import type { Hit } from '../../src/search/engine/answer.ts';
import { answerQuestion } from '../../src/search/engine/answer-question.ts';
import type { SearchSource } from '../../src/search/engine/source.ts';
import { draws } from '../runs.ts';
import { builtSearch } from './built-search.ts';
import { drawChinese, drawEnglish } from './draw-words.ts';
import { placesThatHold, randomOf, rangesThatHold } from './truth.ts';

// Any stretch of the text is found where it stands, and nowhere else. SEARCH_SEED draws others. That the page
// asks the same engine, and shows all that it answers, is tested in a browser: tests/e2e/search-exact.test.ts.

const seed = Number(process.env.SEARCH_SEED ?? 20210720);

/** What was found, by the names that the truth has: a heading or row, a sentence, several sentences. */
const rangesOf = (hits: readonly Hit[]) =>
	hits.flatMap(({ id, passages }) =>
		passages.map(({ number, rest = [] }) => {
			const last = rest[rest.length - 1];
			return number === '' ? id : `${id}/s${number}${last ? `-s${last.number}` : ''}`;
		}),
	);

/** What of some words was missed, and what was found without cause; undefined where nothing was. */
async function findFault(locale: Locale, words: string, source = builtSearch) {
	const query = locale === 'en' ? `"${words}"` : words;
	const { hits } = await answerQuestion(source, {
		query,
		locales: [locale],
		both: false,
		also: false,
	});
	const places = new Set(hits.map(({ id }) => id));
	const ranges = rangesOf(hits);
	const found = new Set([...places, ...ranges]);
	const wanted = new Set([...placesThatHold(locale, words), ...rangesThatHold(locale, words)]);
	const missed = [...wanted.difference(found)];
	const extra = [...found.difference(wanted)];
	// Nothing is counted twice.
	if (new Set(ranges).size < ranges.length) extra.push('twice');
	return missed.length + extra.length > 0 ? { words, missed, extra } : undefined;
}

async function findFaults(locale: Locale, drawn: readonly string[], source = builtSearch) {
	const faults = await Promise.all(drawn.map((words) => findFault(locale, words, source)));
	return faults.filter((fault) => fault !== undefined);
}

test('1,000 random stretches of the Chinese are found exactly', { timeout: 600_000 }, async () => {
	expect(await findFaults('zh', drawChinese(draws(1000), randomOf(seed)))).toEqual([]);
});

test('300 random phrases of the English are found exactly', { timeout: 600_000 }, async () => {
	expect(await findFaults('en', drawEnglish(draws(300), randomOf(seed)))).toEqual([]);
});

test('what an engine missed, and what it found without cause, would be told', async () => {
	const words = '无废城市';
	const broken: SearchSource = {
		...builtSearch,
		loadText: async (locale) => {
			const text = await builtSearch.loadText(locale);
			const entries = text.entries.map((entry) =>
				entry.id === '3.7' ? { ...entry, id: 'elsewhere' } : entry,
			);
			return { ...text, entries };
		},
	};
	expect(await findFault('zh', words)).toBeUndefined();
	expect(await findFault('zh', words, broken)).toEqual({
		words,
		missed: ['3.7', '3.7/s1'],
		extra: ['elsewhere', 'elsewhere/s1'],
	});
});

test('of every third stretch an engine that reads sentence by sentence would be told', async () => {
	const parted: SearchSource = {
		...builtSearch,
		loadText: async (locale) => {
			const text = await builtSearch.loadText(locale);
			const entries = text.entries.map((entry) => ({
				...entry,
				passages: entry.passages.map((passage) => ({ ...passage, paragraph: 0 })),
			}));
			return { ...text, entries };
		},
	};
	const zh = await findFaults('zh', drawChinese(90, randomOf(seed)), parted);
	expect(zh.length).toBeGreaterThanOrEqual(30);
	const en = await findFaults('en', drawEnglish(90, randomOf(seed)), parted);
	expect(en.length).toBeGreaterThanOrEqual(30);
});
