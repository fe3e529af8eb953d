import { expect, test } from 'vitest';
import { answerQuestion } from '../../src/search/engine/answer-question.ts';
import type { SearchSource } from '../../src/search/engine/source.ts';
import { builtSearch } from './built-search.ts';
import { rangesThatHold } from './truth.ts';

const ask = (query: string, locale: 'zh' | 'en', source: SearchSource = builtSearch) =>
	answerQuestion(source, { query, locales: [locale], both: false, also: true });

test('what a PDF file has in the place of characters is found exactly', async () => {
	const { hits } = await ask('绿⽔⻘⼭', 'zh');
	expect(hits).toEqual((await ask('绿水青山', 'zh')).hits);
	expect(hits.length).toBeGreaterThan(0);
});

test.each([
	['無廢城市', '无废城市'],
	['減排。持續開展', '减排。持续开展'],
	['農村 污水', '农村 污水'],
])('%s is found in simplified characters, all of it, and said to be', async (typed, simplified) => {
	const { hits, also } = await ask(typed, 'zh');
	const plain = await ask(simplified, 'zh');
	const named = ({ id, passages }: (typeof hits)[number]) => [
		id,
		passages.map(({ number }) => number),
	];
	expect([...hits, ...also.hits].map(named)).toEqual(expect.arrayContaining(plain.hits.map(named)));
	expect(also.via.some(({ reason }) => reason === 'traditional')).toBe(hits.length === 0);
});

test('people’s words are known in traditional characters, too', async () => {
	const everyday = await ask('噪音', 'zh');
	const traditional = await ask('噪聲', 'zh');
	expect(rangesThatHold('zh', '噪声').length).toBeGreaterThan(0);
	expect(traditional.also.hits.map(({ id }) => id)).toEqual(expect.arrayContaining(['3.4.5']));
	expect(everyday.also.hits.map(({ id }) => id)).toEqual(expect.arrayContaining(['3.4.5']));
});

test('the table of traditional characters is loaded for a character that the plan lacks, and else not', async () => {
	let loads = 0;
	const counting: SearchSource = {
		...builtSearch,
		loadCharacters: () => {
			loads += 1;
			return builtSearch.loadCharacters();
		},
	};
	for (const query of ['无废城市', '废气城市', 'PM2.5', '80%', '绿⽔⻘⼭'])
		await ask(query, 'zh', counting);
	await ask('water', 'en', counting);
	expect(loads).toBe(0);
	await ask('廢水', 'zh', counting);
	await ask('廢水', 'en', counting);
	expect(loads).toBe(2);
});

const inherited = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'];

test.each(inherited)('“%s”, which every object has, is a word like any other', async (word) => {
	for (const locale of ['zh', 'en'] as const)
		for (const query of [
			word,
			`"${word}"`,
			`water ${word}`,
			`水 ${word}`,
			`${word} OR ${word}`,
			`-${word} 水`,
		]) {
			const answer = await answerQuestion(builtSearch, {
				query,
				locales: locale === 'zh' ? ['zh', 'en'] : ['en'],
				both: true,
				also: true,
			});
			expect(answer.final).toBe(true);
			// The plan has none of them; at most they look like a misspelt word of it.
			if (query === word) expect(answer.hits).toEqual([]);
			const reasons = answer.also.via.map(({ reason }) => reason);
			if (query === word) expect(reasons.filter((reason) => reason !== 'spelling')).toEqual([]);
		}
});
