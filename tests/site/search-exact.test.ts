import { expect, test } from 'vitest';
import type { Locale } from '../../src/model/locale.ts';
import { answerQuestion } from '../../src/search/engine/answer-question.ts';
import type { SearchSource } from '../../src/search/engine/source.ts';
import { draws } from '../runs.ts';
import { builtSearch } from './built-search.ts';
import { drawChinese, drawEnglish } from './draw-words.ts';
import { placesThatHold, randomOf } from './truth.ts';

// Any stretch of the text is found where it stands, and nowhere else. SEARCH_SEED draws others. That the page
// asks the same engine, and shows all that it answers, is tested in a browser: tests/e2e/search-exact.test.ts.

const seed = Number(process.env.SEARCH_SEED ?? 20210720);

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
	const wanted = new Set(placesThatHold(locale, words));
	const missed = [...wanted.difference(places)];
	const extra = [...places.difference(wanted)];
	return missed.length + extra.length > 0 ? { words, missed, extra } : undefined;
}

async function findFaults(locale: Locale, drawn: readonly string[]) {
	const faults = await Promise.all(drawn.map((words) => findFault(locale, words)));
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
		missed: ['3.7'],
		extra: ['elsewhere'],
	});
});
