import { expect, test } from 'vitest';
import { findHits } from '../../../../src/model/named/find-hits.ts';
import { findNamedSentences } from '../../../../src/model/named/find-named-sentences.ts';
import { namesLeads } from '../../../../src/model/named/names-leads.ts';
import { namedPlaceSchema } from '../../../../src/model/schemas/named.ts';

const place = (id: string, zh: string, more: object = {}) =>
	namedPlaceSchema.parse({ id, kind: 'area', name: { zh, en: id }, ...more });

const sentences = [
	{ id: '3.1/s1', zh: '保护凤凰山公园。' },
	{ id: '3.1/s2', zh: '在凤凰山建站，凤凰山公园为先。' },
	{ id: '3.2/s1', zh: '凤凰 山公园和凤凰山庄。' },
	{ id: '3.2/s2', zh: '打下凤凰山一样的基础。' },
	{ id: '3.2/s3', zh: '巩固成果。' },
];

test('an exact search for a name finds it in longer names as well, which are told apart', () => {
	const reason = { zh: '比喻。', en: 'A figure of speech.' };
	const hill = place('hill', '凤凰山', { except: [{ sentence: '3.2/s2', reason }] });
	const park = place('park', '凤凰山公园');
	const inn = place('inn', '凤凰山庄');
	const entries = [hill, park, inn];
	const hits = findHits(sentences, findNamedSentences(sentences, entries));
	expect(hits.get(hill)).toEqual({
		all: ['3.1/s1', '3.1/s2', '3.2/s1'],
		swallowed: [
			{ id: '3.1/s1', by: [park] },
			{ id: '3.2/s1', by: [park, inn] },
		],
	});
	expect(hits.get(park)).toEqual({ all: ['3.1/s1', '3.1/s2', '3.2/s1'], swallowed: [] });
});

test('what has the same name as another is swallowed by none', () => {
	const district = place('district', '凤凰山');
	const hill = place('hill', '凤凰山');
	const hits = findHits(sentences, findNamedSentences(sentences, [district, hill]));
	expect(hits.get(hill)?.swallowed).toEqual([]);
});

test.each([
	['由环保局牵头。', false],
	['牵头单位：环保局。', true],
	['责任 单位为各县。', true],
	['落实责任，有关单位配合。', false],
])('a plan that says “%s” names who leads: %s', (zh, expected) => {
	expect(namesLeads([{ id: '3.1/s1', zh }])).toBe(expected);
});
