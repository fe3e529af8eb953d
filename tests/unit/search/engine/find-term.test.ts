import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	createChineseFinder,
	createEnglishFinder,
} from '../../../../src/search/engine/find-term.ts';
import { parseQuantity } from '../../../../src/search/engine/quantity.ts';
import { readCorpusTexts } from '../../../content/corpus-texts.ts';
import { draws } from '../../../runs.ts';

const sentences = [...readCorpusTexts().values()];
const chinese = createChineseFinder();
const english = createEnglishFinder(
	new Map([
		['center', 'centr'],
		['organization', 'organisation'],
	]),
);

const inChinese = (text: string, words: string) =>
	chinese
		.find(text, { text: words, quoted: false })
		.map(({ start, end }) => text.slice(start, end));
const inEnglish = (text: string, words: string, quoted = false) =>
	english.find(text, { text: words, quoted }).map(({ start, end }) => text.slice(start, end));

test('Chinese is found character by character, digits and letters too', () => {
	expect(inChinese('到2025年，VOCs 减排', '25年')).toEqual(['25年']);
	expect(inChinese('到2025年，VOCs 减排', 'voc')).toEqual(['VOC']);
	expect(inChinese('无废城市、无废', '无废')).toEqual(['无废', '无废']);
	expect(inChinese('水、质', '水质')).toEqual([]);
	expect(inChinese('水、质', '水、质')).toEqual(['水、质']);
});

test('width, case, dashes and typographic forms are one, and spaces are nothing', () => {
	expect(inChinese('细颗粒物（ＰＭ２．５）', 'pm2.5)')).toEqual(['ＰＭ２．５）']);
	expect(inChinese('臭氧（O₃）', 'o3')).toEqual(['O₃']);
	expect(inChinese('优于Ⅲ类', 'III类')).toEqual(['Ⅲ类']);
	expect(inChinese('35 蒸吨', '35蒸吨')).toEqual(['35 蒸吨']);
	expect(inChinese('2020—2035年', '2020-2035')).toEqual(['2020—2035']);
});

test('what nobody sees parts nothing, and a line break parts cells', () => {
	expect(inChinese('水\u2060质好', '水质')).toEqual(['水\u2060质']);
	expect(inChinese('水质', '\u202e水\u200b质')).toEqual(['水质']);
	expect(inChinese('优良\n天数', '优良天数')).toEqual([]);
});

test('English words are found whatever their ending, spelling or hyphen', () => {
	expect(inEnglish('zero-waste cities', 'city')).toEqual(['cities']);
	expect(inEnglish('the organization', 'organisations')).toEqual(['organization']);
	expect(inEnglish('a centre', 'center')).toEqual(['centre']);
	expect(inEnglish('Zero-waste city', 'zero waste')).toEqual(['Zero-waste']);
	expect(inEnglish('Zero-waste city', 'zero-waste')).toEqual(['Zero-waste']);
	expect(inEnglish('greenhouse gas', 'gases')).toEqual(['gas']);
	expect(inEnglish('VOCs', 'voc')).toEqual(['VOCs']);
	expect(inEnglish('PM2.5 of 31,800 tonnes', '31800')).toEqual(['31,800']);
});

test('quoted English is found word by word, unstemmed', () => {
	expect(inEnglish('eco-environmental protection', 'environmental protection', true)).toEqual([
		'environmental protection',
	]);
	expect(inEnglish('cities', 'city', true)).toEqual([]);
	expect(inEnglish('steel, cement', 'steel cement', true)).toEqual([]);
	expect(inEnglish('steel, cement', 'steel, cement', true)).toEqual(['steel, cement']);
	expect(inEnglish("the city's water", 'city s water', true)).toEqual(["city's water"]);
	expect(inEnglish('the "zero-waste city" is', 'the zero waste city', true)).toEqual([
		'the "zero-waste city',
	]);
});

test('punctuation around an unquoted English word is that of the query', () => {
	expect(inEnglish('carbon sinks', '(carbon,')).toEqual(['carbon']);
});

test('figures are found however they are written', () => {
	const term = parseQuantity('3.18万吨', [['吨', 'tonnes']]) ?? { text: '', quoted: false };
	expect(chinese.find('新增处理能力3.18万吨/日', term)).toHaveLength(1);
	expect(english.find('31,800 tonnes per day', term)).toHaveLength(1);
	expect(english.find('31,801 tonnes per day', term)).toHaveLength(0);
});

test('any stretch of a sentence is found where it stands', () => {
	expect(sentences).toHaveLength(478);
	fc.assert(
		fc.property(
			fc.constantFrom(...sentences.map(({ zh }) => zh)),
			fc.nat(),
			fc.integer({ min: 1, max: 12 }),
			(sentence, at, length) => {
				const from = at % sentence.length;
				const words = sentence.slice(from, from + length);
				if (words.trim() === '') return;
				const found = chinese.find(sentence, { text: words, quoted: false });
				const start = from + words.length - words.trimStart().length;
				expect(found.some((place) => place.start <= start && start < place.end)).toBe(true);
			},
		),
		{ seed: 7, numRuns: draws(500) },
	);
});

test('the tokens of a stretch stand side by side in those of its sentence', () => {
	const join = (tokens: readonly string[]) => ` ${tokens.join(' ')} `;
	for (const [locale, finder] of [
		['zh', chinese],
		['en', english],
	] as const)
		fc.assert(
			fc.property(
				fc.constantFrom(...sentences.map((sentence) => sentence[locale])),
				fc.nat(),
				fc.integer({ min: 1, max: 6 }),
				(sentence, at, length) => {
					// English is cut between words.
					const parts = locale === 'zh' ? Array.from(sentence) : sentence.split(/(?<=\s)/u);
					const words = parts.slice(at % parts.length, (at % parts.length) + length).join('');
					const tokens = finder.toTokens({ text: words, quoted: true });
					if (tokens.length === 0) return;
					expect(join(finder.toTokens({ text: sentence, quoted: true }))).toContain(join(tokens));
				},
			),
			{ seed: 7, numRuns: draws(300) },
		);
});

test('tokens are ASCII or Han characters, which Pagefind takes whole', () => {
	expect(chinese.toTokens({ text: '到2025年，PM₂.₅', quoted: true }).join(' ')).toBe(
		'到 2 0 2 5 年 p m 2 5',
	);
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
			for (const finder of [chinese, english])
				for (const token of finder.toTokens({ text, quoted: true }))
					expect(token).toMatch(/^[a-z0-9\p{sc=Han}]+$/u);
		}),
		{ seed: 7, numRuns: draws(300) },
	);
});
