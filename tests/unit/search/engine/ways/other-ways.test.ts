import { describe, expect, test } from 'vitest';
import { reasons } from '../../../../../src/search/engine/answer.ts';
import { en as english } from '../../../../../src/words/dictionaries/en.ts';
import { zh as chinese } from '../../../../../src/words/dictionaries/zh.ts';
import { ask, brief, inventSearch } from '../invented-search.ts';

const everyday = {
	zh: [{ say: ['噪音'], plan: ['噪声'] }],
	en: [{ say: ['din'], plan: ['noise'] }],
};
const plan = {
	zh: ['治理噪声。', '使用煤炭。', '重污染天气。'],
	en: ['Control noise.', 'Use coal.', 'Heavy pollution days.'],
	words: { lexicon: '治理 噪声 煤炭' },
	everyday,
	aliases: [['重污染天气', 'smog']],
};

describe('the other language', () => {
	test('is asked where the page’s has nothing', async () => {
		const answer = await ask(plan, 'en', '煤');
		expect(brief(answer)).toEqual({ hits: [], also: ['2'], via: ['language 煤 1'] });
		expect(answer.also.via[0]?.locale).toBe('zh');
		expect(brief(await ask(plan, 'zh', 'coal')).via).toEqual(['language coal 1']);
	});

	test('is asked in everyday words and other names too', async () => {
		expect(brief(await ask(plan, 'en', '噪音')).via).toEqual(['everyday 噪声 1']);
		expect(brief(await ask(plan, 'zh', 'din')).via).toEqual(['everyday noise 1']);
		expect(brief(await ask(plan, 'zh', 'smog')).via).toEqual(['alias 重污染天气 1']);
	});

	test('tells no passage again that was found in the page’s', async () => {
		const both = { zh: ['控制 PM2.5。'], en: ['Control PM2.5.'] };
		expect(brief(await ask(both, 'en', 'PM 2.5'))).toEqual({
			hits: [],
			also: ['1'],
			via: ['joined PM2.5 1'],
		});
	});

	test('is told of what is typed in Chinese, also where English names find the same', async () => {
		const named = { ...plan, aliases: [['煤炭', 'coal']] };
		const answer = await ask(named, 'en', '煤炭');
		expect(brief(answer)).toEqual({
			hits: [],
			also: ['2'],
			via: ['language 煤炭 1', 'alias coal 1'],
		});
		expect(Object.keys(answer.also.hits[0]?.passages[0]?.texts ?? {})).toEqual(['en']);
	});

	test('is not asked where the site has it not', async () => {
		expect(brief(await ask(plan, 'zh', 'coal', { site: ['zh'] })).also).toEqual([]);
	});

	test('what neither has is found in no way', async () => {
		for (const query of ['牵头单位', 'constructor'])
			for (const locale of ['zh', 'en'] as const)
				expect(brief(await ask(plan, locale, query))).toEqual({ hits: [], also: [], via: [] });
	});
});

describe('what was found', () => {
	test('is named once, and only where it is new', async () => {
		const alias = { en: ['Sewage.', 'Sewage is wastewater.'], aliases: [['sewage', 'wastewater']] };
		expect(brief(await ask(alias, 'en', 'sewage')).via).toEqual([]);
		expect(brief(await ask(alias, 'en', 'wastewater')).via).toEqual(['alias sewage 1']);
	});

	test('comes with the nearest first: the word itself, another name, a related word', async () => {
		const near = {
			en: ['Pollutants.', 'A toxin.', 'Pollution of ground waters.', 'Pollution.'],
			aliases: [['pollution', 'toxin']],
		};
		expect(brief(await ask(near, 'en', 'polution')).also).toEqual(['3', '4', '2', '1']);
	});

	test('has the words of both languages beside each other where both are shown', async () => {
		const { also } = await ask(plan, 'zh', '噪音', { both: true });
		const { zh, en } = also.hits[0]?.passages[0]?.texts ?? {};
		expect(zh?.marks).toEqual([{ start: 2, end: 4 }]);
		expect(en).toEqual({ text: 'Control noise.', marks: [] });
	});
});

describe('ways that are switched off', () => {
	test('one by one', async () => {
		expect(brief(await ask(plan, 'zh', '噪音', { without: ['everyday'] })).also).toEqual([]);
		expect(brief(await ask(plan, 'zh', '噪音', { without: ['alias'] })).also).toEqual(['1']);
		expect(brief(await ask(plan, 'en', '煤', { without: ['language'] })).also).toEqual([]);
		const apart = { zh: ['治理各类噪声。'], words: { lexicon: '治理 噪声' } };
		expect(brief(await ask(apart, 'zh', '治理噪声')).also).toEqual(['1']);
		expect(brief(await ask(apart, 'zh', '治理噪声', { without: ['compound'] })).also).toEqual([]);
		expect(brief(await ask(plan, 'en', 'niose', { without: ['spelling'] })).also).toEqual([]);
		const twice = { zh: ['治理噪声。'], words: { lexicon: '治理 噪声' }, everyday };
		expect(
			brief(await ask(twice, 'zh', '治理噪音', { without: ['compound', 'everyday'] })).also,
		).toEqual([]);
	});

	test('all at once', async () => {
		expect(brief(await ask(plan, 'zh', '噪音', { also: false })).also).toEqual([]);
	});
});

describe('what does not arrive', () => {
	const source = inventSearch(plan);
	const late = () => Promise.reject(new Error('offline'));

	test('without the words, the exact answer and the ways that need none stand', async () => {
		const without = { ...source, loadWords: late };
		const exact = await ask(without, 'zh', '噪声');
		expect(brief(exact).hits).toEqual(['1']);
		expect(exact).toMatchObject({ untried: ['words'], final: true });
		const alias = await ask(without, 'en', 'smog');
		expect(brief(alias).via).toEqual(['alias 重污染天气 1']);
		expect(alias.untried).toEqual(['words']);
		expect((await ask(without, 'zh', '没有的词')).parts).toEqual([]);
	});

	test('without the other language, it is told that it was not asked', async () => {
		const loadText: typeof source.loadText = (locale) =>
			locale === 'zh' ? late() : source.loadText(locale);
		const answer = await ask({ ...source, loadText }, 'en', '煤');
		expect(answer).toMatchObject({ hits: [], untried: ['zh'] });
	});

	test('nothing is untried where all arrives', async () => {
		expect(await ask(plan, 'zh', '噪音')).not.toHaveProperty('untried');
	});
});

test('every way has words for readers in both languages', () => {
	for (const words of [chinese, english])
		for (const reason of reasons) expect(words[`search.reason.${reason}`], reason).toBeTruthy();
});
