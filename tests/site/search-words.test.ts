import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { pinyin } from 'pinyin-pro';
import { describe, expect, test } from 'vitest';
import type { Locale } from '../../src/model/locale.ts';
import { answerQuestion } from '../../src/search/engine/answer-question.ts';
import type { OtherWords } from '../../src/search/engine/entry.ts';
import { draws } from '../runs.ts';
import { builtSearch } from './built-search.ts';
import { placesThatHold, randomOf } from './truth.ts';

// That the built site knows the words of its own text: each can be typed by its sound, and misspelt.

const source = readFileSync('dist/search/words.json');
const words = JSON.parse(source.toString()) as OtherWords;
const lexicon = words.lexicon.split(' ');

const ask = (locale: Locale, query: string) =>
	answerQuestion(builtSearch, { query, locales: [locale], both: false, also: true });

async function placesFound(locale: Locale, query: string): Promise<string[]> {
	const { hits, also } = await ask(locale, query);
	return [...hits, ...also.hits].map(({ id }) => id);
}

/** Some of a list, others with each seed. */
function draw<Value>(list: readonly Value[], count: number): Value[] {
	const random = randomOf(Number(process.env.SEARCH_SEED ?? 20210720));
	return Array.from({ length: count }, () => list[random(list.length)] as Value);
}

test('what is loaded for other ways stays small', () => {
	expect(gzipSync(source).length).toBeLessThanOrEqual(60_000);
	expect(lexicon.length).toBeGreaterThan(1000);
});

test('any word of the text is found by its pinyin', async () => {
	for (const word of draw(lexicon, draws(60))) {
		const typed = pinyin(word, { toneType: 'none', type: 'array', v: true }).join('');
		// Words of one sound are many; of the rarest, others may stand in its place.
		const { also } = await ask('zh', typed);
		const sounds = also.via
			.filter(({ reason }) => reason === 'pinyin')
			.map(({ text }) => pinyin(text, { toneType: 'none', type: 'array', v: true }).join(''));
		expect(sounds.length, `${word} ${typed}`).toBeGreaterThan(0);
	}
});

test('any long English word is found with two letters swapped', async () => {
	const long = [
		...new Set(
			placesThatHold('en', 'the').length > 0
				? (await builtSearch.loadText('en')).entries
						.flatMap(({ passages }) => passages)
						.flatMap(({ text }) => text.match(/\b[a-z]{9,}\b/gu) ?? [])
				: [],
		),
	];
	for (const word of draw(long, draws(40))) {
		const typed = word.slice(0, 4) + word.charAt(5) + word.charAt(4) + word.slice(6);
		if (typed === word) continue;
		const found = await placesFound('en', typed);
		const wanted = placesThatHold('en', word);
		expect(found, `${word} ${typed}`).toEqual(expect.arrayContaining(wanted));
	}
});

describe('names of places', () => {
	const names = words.names.split(' ');
	const ranks = ['县', '市', '区', '镇'];

	test('are found with and without their rank', async () => {
		const ofText = names.filter((name) => placesThatHold('zh', name).length > 0);
		expect(ofText.length).toBeGreaterThan(5);
		for (const name of ofText)
			for (const rank of ranks)
				expect(new Set(await placesFound('zh', name + rank)), name + rank).toEqual(
					new Set(placesThatHold('zh', name)),
				);
	});
});
