import { expect, test } from 'vitest';
import { findNamedSentences } from '../../../../src/model/named/find-named-sentences.ts';
import { findWithin } from '../../../../src/model/named/find-within.ts';
import { namedPlaceSchema, type NamedPlace } from '../../../../src/model/schemas/named.ts';

const place = (id: string, zh: string, more: object = {}): NamedPlace =>
	namedPlaceSchema.parse({ id, kind: 'area', name: { zh, en: id }, ...more });

const sentences = [
	{ id: '3.1/s1', zh: '保护凤凰山公园。' },
	{ id: '3.1/s2', zh: '在凤凰山和凤山建站，凤凰山为先。' },
	{ id: '3.2/s1', zh: '巩固成果。' },
	{ id: '3.2/s2', zh: '打下凤凰山一样的基础。' },
];

const idsOf = (entries: readonly NamedPlace[]) =>
	[...findNamedSentences(sentences, entries)].map(([{ id }, found]) => [
		id,
		...found.map((sentence) => sentence.id),
	]);

test('each sentence is with what its longest names name, by any of their names', () => {
	const hill = place('hill', '凤凰山', { aliases: { zh: ['凤山'], en: [] } });
	const entries = [hill, place('park', '凤凰山公园'), place('lake', '镜湖')];
	expect(idsOf(entries)).toEqual([['hill', '3.1/s2', '3.2/s2'], ['park', '3.1/s1'], ['lake']]);
	expect(findNamedSentences(sentences, entries).get(hill)?.[0]).toEqual({
		id: '3.1/s2',
		why: 'named',
		spans: [
			{ start: 1, end: 4 },
			{ start: 5, end: 7 },
			{ start: 10, end: 13 },
		],
	});
});

test('a declared exception is left out, and brings in nothing shorter', () => {
	const except = [{ sentence: '3.2/s2', reason: { zh: '比喻。', en: 'A figure of speech.' } }];
	expect(idsOf([place('hill', '凤凰山', { except }), place('short', '凤凰')])).toEqual([
		['hill', '3.1/s1', '3.1/s2'],
		['short'],
	]);
});

test('what lies in a place is all that lies in what lies in it', () => {
	const places = [
		place('pond', '池', { within: 'park' }),
		place('county', '县'),
		place('park', '园', { within: 'county' }),
		place('other', '别', { within: 'elsewhere' }),
	];
	const within = (id: string) => findWithin(id, places).map((own) => own.id);
	expect(within('county')).toEqual(['pond', 'park']);
	expect(within('park')).toEqual(['pond']);
	expect(within('pond')).toEqual([]);
});

test('places that lie in each other end nothing', () => {
	const ring = [place('a', '甲', { within: 'b' }), place('b', '乙', { within: 'a' })];
	expect(findWithin('a', ring).map(({ id }) => id)).toEqual(['b']);
});
