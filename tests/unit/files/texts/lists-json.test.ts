import { expect, test } from 'vitest';
import { toSummaryExport } from '../../../../src/files/texts/claims-json.ts';
import { toOrganisationExport, toPlaceExport } from '../../../../src/files/texts/named-json.ts';
import { toTopicExport } from '../../../../src/files/texts/topics-json.ts';
import type { NamedEntry, PlaceEntry } from '../../../../src/model/reader/named.ts';
import { everywhereSchema } from '../../../../src/model/schemas/everywhere.ts';
import {
	type NamedPlace,
	namedPlaceSchema,
	organisationSchema,
} from '../../../../src/model/schemas/named.ts';
import {
	organisationExportSchema,
	placeExportSchema,
} from '../../../../src/model/schemas/named-export.ts';
import { summaryExportSchema } from '../../../../src/model/schemas/summary-export.ts';
import { topicExportSchema } from '../../../../src/model/schemas/topic-export.ts';
import { topicSchema } from '../../../../src/model/schemas/topic.ts';

const named = (...ids: string[]) => ids.map((id) => ({ id, why: 'named' as const, spans: [] }));

const toEntry = (place: object, ...ids: string[]): NamedEntry<NamedPlace> => ({
	entry: namedPlaceSchema.parse({ kind: 'county', name: { zh: '清县', en: 'Qing' }, ...place }),
	mentions: named(...ids),
	ahead: [],
	past: [],
});

const claim = { zh: '变清。', en: 'Clear.', sentences: ['1.1/s4'], seen: 'abcdef01' };

test('a place has each sentence once, for the nearest reason', () => {
	const everywhere = everywhereSchema.parse({
		...claim,
		reaches: 'counties',
		sentences: ['1.1/s2', '1.1/s3'],
	});
	const place: PlaceEntry = {
		...toEntry({ id: 'qing' }, '1.1/s1'),
		within: [toEntry({ id: 'lake', within: 'qing' }, '1.1/s1', '1.1/s2')],
		above: undefined,
		maybe: [],
		organisations: [],
		everywhere: [everywhere],
	};
	const [exported] = placeExportSchema.array().parse(toPlaceExport([place]));
	expect(exported).toEqual({
		id: 'qing',
		kind: 'county',
		name: { zh: '清县', en: 'Qing' },
		aliases: { zh: [], en: [] },
		within: null,
		withinFrom: null,
		maybe: [],
		note: null,
		sentences: [
			{ id: '1.1/s1', why: 'named' },
			{ id: '1.1/s2', why: 'within', place: 'lake' },
			{ id: '1.1/s3', why: 'all' },
		],
	});
});

test('an organisation has the sentences in which it acts, also those that do not name it', () => {
	const entry = organisationSchema.parse({
		id: 'bureau',
		kind: 'body',
		name: { zh: '局', en: 'Bureau' },
		acts: ['1.1/s1', '1.1/s3'],
	});
	const organisation = {
		entry,
		mentions: named('1.1/s1', '1.1/s2'),
		ahead: [],
		past: [],
	};
	const [exported] = organisationExportSchema
		.array()
		.parse(toOrganisationExport([{ ...organisation, place: undefined }]));
	expect(exported?.sentences).toEqual([
		{ id: '1.1/s1', why: 'named', acts: true },
		{ id: '1.1/s2', why: 'named', acts: false },
		{ id: '1.1/s3', why: 'acts', acts: true },
	]);
});

test('a summary is its claims, without what they were held against', () => {
	const summary = { id: '1.1', zh: '变清。', en: 'Clear.', claims: [claim] };
	expect(summaryExportSchema.array().parse(toSummaryExport([summary]))).toEqual([
		{
			id: '1.1',
			zh: '变清。',
			en: 'Clear.',
			claims: [{ text: { zh: '变清。', en: 'Clear.' }, sentences: ['1.1/s4'] }],
		},
	]);
});

test('a topic has its sentences twice: by group, and in reading order with their words', () => {
	const topic = topicSchema.parse({
		id: 'water',
		name: { zh: '水', en: 'Water' },
		words: ['河'],
		plain: [claim, claim, claim],
		unsaid: [{ zh: '没有写地点。', en: 'No place.', absent: ['城'] }],
		groups: [{ title: { zh: '河', en: 'Rivers' }, sentences: ['1.1/s2'] }],
		indicators: ['i1'],
	});
	const sentence = { id: '1.1/s2', why: 'topic' as const, words: ['河'], spans: [] };
	const [title] = topic.groups.map((group) => group.title);
	const exported = toTopicExport([
		{
			topic,
			groups: [{ title: title ?? topic.name, because: undefined, sentences: [sentence] }],
			sentences: [sentence],
			targets: [],
			indicators: [],
			related: [],
		},
	]);
	const [data] = topicExportSchema.array().parse(exported);
	expect(data).toMatchObject({
		kind: 'topic',
		aliases: { zh: ['河'], en: [] },
		unsaid: [{ zh: '没有写地点。', en: 'No place.' }],
		groups: [{ because: null, sentences: ['1.1/s2'] }],
		sentences: [{ id: '1.1/s2', why: 'topic', words: ['河'] }],
		indicators: ['i1'],
	});
});
