import { expect, test } from 'vitest';
import { answerQuestion } from '../../src/search/engine/answer-question.ts';
import { orderHits } from '../../src/search/engine/rank.ts';
import { builtSearch } from './built-search.ts';
import { allTexts } from './truth.ts';

// Queries that nobody types, but that are pasted, or come by an address.

const longOf = (locale: 'zh' | 'en') => {
	const text = allTexts(locale).map((passage) => passage.text);
	return text.join(' ').slice(5000, 25_000);
};

const queries: [string, string][] = [
	['one character', '水'.repeat(10_000)],
	['one character between spaces', '水 '.repeat(5000)],
	['a letter', 'a'.repeat(100_000)],
	['a digit', '1'.repeat(10_000)],
	['spaces in a word', `水${' '.repeat(100_000)}泥`],
	['spaces', ' '.repeat(100_000)],
	['hyphens', '-'.repeat(100_000)],
	['letters and hyphens', 'a-'.repeat(50_000)],
	['brackets', '('.repeat(10_000)],
	['groups', '(水 OR '.repeat(10_000)],
	['quotation marks', '"'.repeat(10_000)],
	['numerals', '一'.repeat(100_000)],
	['the Chinese text', longOf('zh')],
	['the characters of the Chinese text', Array.from(longOf('zh')).join(' ')],
	['the English text', longOf('en')],
	['alternatives', longOf('en').split(/\s+/u).join(' OR ')],
];

test.each(queries)('%s, however many, are answered in a moment', async (_, query) => {
	for (const locale of ['zh', 'en'] as const) {
		const question = { query, locales: [locale], both: false, also: false };
		// What is read of a text for the first time is kept.
		await answerQuestion(builtSearch, { ...question, query: 'water 水' });
		const begun = performance.now();
		const answer = await answerQuestion(builtSearch, question);
		orderHits(answer.hits, 'relevance', answer.query);
		// Alone it is a tenth; where the time grows by the square of the length, it is seconds.
		expect(performance.now() - begun).toBeLessThan(1000);
		expect(answer.query.faults.includes('long') || answer.query.faults.includes('empty')).toBe(
			true,
		);
	}
});

test('the beginning of what is too long is found', async () => {
	for (const locale of ['zh', 'en'] as const) {
		const sentences = allTexts(locale).filter(({ text }) => text.length > 400 && text.length < 800);
		for (const { text, place } of sentences) {
			const question = { query: `"${text}"`, locales: [locale], both: false, also: false };
			const { hits } = await answerQuestion(builtSearch, question);
			expect(hits.map(({ id }) => id)).toContain(place);
		}
	}
});

test('operators and brackets find what they say', async () => {
	const find = async (query: string, locale: 'zh' | 'en' = 'en') => {
		const question = { query, locales: [locale], both: false, also: false };
		const { hits } = await answerQuestion(builtSearch, question);
		return new Set(
			hits.flatMap(({ id, passages }) => passages.map(({ number }) => `${id} ${number}`)),
		);
	};
	const water = await find('water');
	const ground = await find('groundwater');
	const noise = await find('noise');
	expect(Math.min(water.size, ground.size, noise.size)).toBeGreaterThan(1);
	for (const query of ['water NOT groundwater', 'water not groundwater', 'water -groundwater'])
		expect(await find(query), query).toEqual(water.difference(ground));
	for (const query of ['noise | groundwater', 'noise or groundwater', '(noise OR groundwater)'])
		expect(await find(query), query).toEqual(noise.union(ground));
	for (const query of ['water AND groundwater', 'water and groundwater', 'water & groundwater'])
		expect(await find(query), query).toEqual(water.intersection(ground));
	expect(await find('(noise OR groundwater) water')).toEqual(
		noise.union(ground).intersection(water),
	);
	expect(await find('noise OR (groundwater -water)')).toEqual(
		noise.union(ground.difference(water)),
	);
	expect(await find('"heavy metals" or noise')).toEqual(
		(await find('"heavy metals"')).union(noise),
	);
	expect(await find('（噪声｜地下水） 污染', 'zh')).toEqual(
		(await find('噪声', 'zh'))
			.union(await find('地下水', 'zh'))
			.intersection(await find('污染', 'zh')),
	);
});

test('a sentence of the plan that is pasted is found, whatever words and brackets of the syntax it has', async () => {
	const missed: string[] = [];
	for (const locale of ['zh', 'en'] as const)
		for (const { text, place } of allTexts(locale)) {
			// A cell may hold but a dash.
			if (!/[\p{L}\p{N}]/u.test(text)) continue;
			const question = { query: text, locales: [locale], both: false, also: false };
			const { hits } = await answerQuestion(builtSearch, question);
			if (!hits.some(({ id }) => id === place)) missed.push(`${place}: ${text}`);
		}
	expect(missed).toEqual([]);
});
