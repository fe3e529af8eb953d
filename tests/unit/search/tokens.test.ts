import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseInline, plainText } from '../../../src/plan/inline.ts';
import { matchEntry } from '../../../src/search/match.ts';
import { parseQuery } from '../../../src/search/query.ts';
import { boundary, findPhrase, tokenize } from '../../../src/search/tokens.ts';

const words = (text: string) => tokenize(text).map(({ token }) => token);

/** Every sentence of the plan, from its content files. */
const sentences = readdirSync('content/plan/zh', { recursive: true, encoding: 'utf8' })
	.filter((path) => path.endsWith('.mdx'))
	.flatMap((path) => readFileSync(`content/plan/zh/${path}`, 'utf8').split('\n'))
	.flatMap((line) => /^<S n=[^>]+>(.+)<\/S>$/u.exec(line)?.[1] ?? [])
	.map((markup) => plainText(parseInline(markup)));

test('every Han character is a token, words and decimals are whole', () => {
	expect(words('到2025年，PM2.5')).toEqual(['到', '2025q', '年', 'q44', 'pm2q465q']);
	expect(words('97.03%')).toEqual(['97q4603q', 'q37']);
});

test('width, case and typographic forms are one', () => {
	expect(words('ＰＭ２．５')).toEqual(words('pm2.5'));
	expect(words('O₃')).toEqual(words('o3'));
	expect(words('Ⅲ类')).toEqual(words('III类'));
	expect(words('35 蒸吨')).toEqual(words('35蒸吨'));
});

test('what has no width parts nothing', () => {
	expect(words('\u2060水\u200b质')).toEqual(words('水质'));
	expect(words('wa\u00adter')).toEqual(words('water'));
	expect(findPhrase('水\u2060质好', words('水质'))).toEqual([{ start: 0, end: 3 }]);
});

test('no word is the code of a mark', () => {
	expect(words('，')).toEqual(['q44']);
	expect(words('q44')).not.toEqual(words('，'));
});

test('a token knows where it stands in the text as printed', () => {
	const text = '优于Ⅲ类，35 蒸吨𠮷';
	expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual([
		'优',
		'于',
		'Ⅲ',
		'类',
		'，',
		'35',
		'蒸',
		'吨',
		'𠮷',
	]);
});

test('no token of a text is the boundary between two sentences', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
			expect(words(text)).not.toContain(boundary);
		}),
		{ seed: 7, numRuns: 300 },
	);
	expect(words(boundary)).not.toContain(boundary);
});

test('any stretch of a sentence that is cut between tokens is found where it stands', () => {
	expect(sentences.length).toBe(478);
	fc.assert(
		fc.property(
			fc.constantFrom(...sentences),
			fc.nat(),
			fc.integer({ min: 1, max: 12 }),
			(sentence, from, length) => {
				const tokens = tokenize(sentence);
				const first = from % tokens.length;
				const last = Math.min(first + length, tokens.length) - 1;
				const start = tokens[first]?.start ?? 0;
				const end = tokens[last]?.end ?? 0;
				const found = findPhrase(sentence, words(sentence.slice(start, end)));
				expect(found.some((place) => place.start <= start && place.end >= start)).toBe(true);
				for (const place of found)
					expect(words(sentence.slice(place.start, place.end))).toEqual(
						words(sentence.slice(start, end)),
					);
			},
		),
		{ seed: 7, numRuns: 500 },
	);
});

test('Chinese words are found in exactly the sentences that hold them', () => {
	const stretches = sentences.flatMap((sentence) => sentence.match(/\p{sc=Han}{2,}/gu) ?? []);
	fc.assert(
		fc.property(
			fc.constantFrom(...stretches),
			fc.nat(),
			fc.integer({ min: 1, max: 4 }),
			(stretch, at, length) => {
				const from = at % stretch.length;
				const phrase = stretch.slice(from, from + length);
				const found = sentences.filter(
					(sentence) => findPhrase(sentence, words(phrase)).length > 0,
				);
				const holding = sentences.filter((text) => text.replaceAll(/\s/gu, '').includes(phrase));
				expect(found, phrase).toEqual(holding);
			},
		),
		{ seed: 7, numRuns: 30 },
	);
});

test('a phrase does not cross a mark that it does not hold', () => {
	expect(findPhrase('水泥、造纸', words('水泥造纸'))).toEqual([]);
	expect(findPhrase('水泥、造纸', words('水泥、造纸'))).toEqual([{ start: 0, end: 5 }]);
	expect(findPhrase('水泥', [])).toEqual([]);
});

test('a query is cut at spaces, and not inside quotation marks', () => {
	expect(parseQuery('钢铁  水泥')).toEqual([
		['钢', '铁'],
		['水', '泥'],
	]);
	expect(parseQuery('"35 蒸吨" 锅炉')).toEqual([
		['35q', '蒸', '吨'],
		['锅', '炉'],
	]);
	expect(parseQuery(' " ')).toEqual([]);
	expect(parseQuery('')).toEqual([]);
});

test('all words must stand in one sentence, but may stand in different cells of a row', () => {
	const locale = 'zh' as const;
	const passages = [
		{ number: '1', text: '钢铁行业。', locale, url: '/a/#s1' },
		{ number: '2', text: '水泥行业。', locale, url: '/a/#s2' },
	];
	const entry = { node: '3.1', row: '', label: '', locale, url: '/a/', passages };
	const query = parseQuery('钢铁 水泥');
	expect(matchEntry(entry, query).passages).toEqual([]);
	expect(matchEntry({ ...entry, node: '', row: 'table-1/a-1' }, query).passages).toHaveLength(2);
	expect(matchEntry(entry, parseQuery('行业')).passages).toHaveLength(2);
});
