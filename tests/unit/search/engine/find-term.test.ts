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

test('what copies of PDF files have in the place of characters is found', () => {
	expect(inChinese('绿水青山', '绿⽔⻘⼭')).toEqual(['绿水青山']);
	expect(inChinese('用户、长江、车辆', '⽤⼾')).toEqual(['用户']);
	expect(inChinese('用户、长江、车辆', '⻓江、⻋')).toEqual(['长江、车']);
	expect(inChinese('绿\uF9F5', '\uF9F5')).toEqual(['\uF9F5']);
	expect(inChinese('水\uFE00质', '水质')).toEqual(['水\uFE00质']);
	expect(inChinese('“两山”', '“两山”')).toEqual(['“两山”']);
});

test('places that overlap are all found', () => {
	expect(inChinese('一一一', '一一')).toHaveLength(2);
	expect(inEnglish('air and air and air', 'air and air', true)).toHaveLength(2);
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

const across = (finder: typeof chinese, sentences: string[], words: string, quoted = false) =>
	finder.findAcross(sentences, { text: words, quoted });

test('Chinese is found across sentences, by the first and the last of them', () => {
	const sentences = ['治水；', '治气。', '治土。'];
	expect(across(chinese, sentences, '水；治')).toEqual([[0, 1]]);
	expect(across(chinese, sentences, '；治气。治')).toEqual([[0, 2]]);
	expect(across(chinese, sentences, '。治土')).toEqual([[1, 2]]);
	// What stands in one of them, and what parts them, is nothing that stands across.
	expect(across(chinese, sentences, '治气。')).toEqual([]);
	expect(across(chinese, sentences, '；')).toEqual([]);
	expect(across(chinese, sentences, '水；土')).toEqual([]);
	expect(across(chinese, ['上 海。', '2 5'], '海。25')).toEqual([[0, 1]]);
	expect(across(chinese, ['水。水。', '水。水。', '水'], '水。水')).toEqual([
		[0, 1],
		[1, 2],
	]);
});

test('a quoted English phrase is found across sentences, word by word', () => {
	const sentences = ['Cut emissions.', 'Go on.', 'Plant trees.'];
	expect(across(english, sentences, 'emissions. go', true)).toEqual([[0, 1]]);
	expect(across(english, sentences, 'emissions. Go on. Plant', true)).toEqual([[0, 2]]);
	expect(across(english, sentences, 'emission. go', true)).toEqual([]);
	expect(across(english, sentences, 'emission.go')).toEqual([[0, 1]]);
	expect(across(english, sentences, 'emissions go', true)).toEqual([]);
	expect(across(english, sentences, 'trees', true)).toEqual([]);
});

test('a quantity, and words that only have to stand together, are not looked for across sentences', () => {
	const term = parseQuantity('3.18万吨', [['吨', 'tonnes']]) ?? { text: '', quoted: false };
	expect(chinese.findAcross(['3.18', '万吨'], term)).toEqual([]);
	const both = { text: '治水', quoted: false, allOf: [{ text: '治', quoted: false }] };
	expect(chinese.findAcross(['治', '水'], both)).toEqual([]);
});

test('texts have one key where a search for either finds the other', () => {
	expect(chinese.toKey('ＰＭ₂.₅')).toBe(chinese.toKey('pm2.5'));
	expect(chinese.toKey('水质')).not.toBe(chinese.toKey('水、质'));
	expect(english.toKey('Zero-waste cities')).toBe(english.toKey('zero waste city'));
	expect(english.toKey('organization')).toBe(english.toKey('organisations'));
	expect(english.toKey('≥')).not.toBe(english.toKey('≤'));
});
