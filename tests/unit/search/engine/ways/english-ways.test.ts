import { describe, expect, test } from 'vitest';
import { packWords } from '../../../../../src/search/engine/ways/front-coding.ts';
import { ask, brief, type InventedPlan } from '../invented-search.ts';

describe('inflection', () => {
	const en = [
		'One authority is responsible.',
		'The response was quick.',
		'Fine particulate matter falls.',
		'Offenders are fined.',
		'Accounting for emissions.',
		'Officials are accountable.',
		'The leading group met.',
		'Lead is a metal.',
		'Cities plan and planned.',
	];

	test.each([
		['responsible', ['1']],
		['fines', ['4']],
		['fine', ['3']],
		['accountability', []],
		['lead', ['8']],
		['city', ['9']],
		['planning', ['9']],
	])('%s finds its own forms alone', async (query, hits) => {
		expect(brief(await ask({ en }, 'en', query)).hits).toEqual(hits);
	});

	test('related words are found apart, and named', async () => {
		expect(brief(await ask({ en }, 'en', 'responsible'))).toEqual({
			hits: ['1'],
			also: ['2'],
			via: ['form response 1'],
		});
		expect(brief(await ask({ en }, 'en', 'accountability')).via).toEqual([
			'form accounting 1',
			'form accountable 1',
		]);
	});

	test('a word that only looks like a form is not related', async () => {
		for (const query of ['fines', 'lead'])
			expect(brief(await ask({ en }, 'en', query)).also).toEqual([]);
	});
});

describe('words joined and split', () => {
	const en = [
		'Protect groundwater.',
		'Water the ground.',
		'A mid-term evaluation.',
		'PM2.5 falls.',
		'Biodiversity.',
		'Restore wetlands.',
	];

	test.each([
		['ground water', '1'],
		['midterm evaluation', '3'],
		['PM 2.5', '4'],
		['bio-diversity', '5'],
		['wet land', '6'],
	])('%s', async (query, id) => {
		const answer = await ask({ en }, 'en', query);
		expect(brief(answer).also).toEqual([id]);
		expect(answer.also.via[0]?.reason).toBe('joined');
	});

	test('words that happen to stand in one sentence do not keep from it', async () => {
		expect(brief(await ask({ en }, 'en', 'ground water')).hits).toEqual(['2']);
	});

	test('halves that do not stand side by side are no word', async () => {
		expect(brief(await ask({ en: ['The water of a fall.'] }, 'en', 'waterfall')).also).toEqual([]);
	});
});

describe('one edit', () => {
	const en = ['Protect the environment.', 'Biodiversity.', 'New construction.', 'Noise.', 'Coal.'];
	const plan: InventedPlan = { en, words: { real: packWords(['constructor', 'pois']) } };

	test.each([
		['enviroment', '1'],
		['biodiverstiy', '2'],
		['enviromnet', '1'],
		['nosie', '4'],
	])('%s is put right', async (query, id) => {
		const answer = await ask(plan, 'en', query);
		expect(brief(answer)).toMatchObject({ hits: [], also: [id] });
		expect(answer.also.via.map(({ reason }) => reason)).toEqual(['spelling']);
	});

	test.each(['constructor', 'poise', 'coat', 'toString', '__proto__', 'hasOwnProperty'])(
		'%s is another word',
		async (query) => {
			expect(brief(await ask(plan, 'en', query))).toEqual({ hits: [], also: [], via: [] });
		},
	);
});

describe('everyday words', () => {
	const en = ['Offenders are penalized.', 'Expand public transport.', 'Transport for the public.'];
	const everyday = {
		zh: [],
		en: [
			{ say: ['penalties'], plan: ['penalized'] },
			{ say: ['bus', 'mass transit'], plan: ['public transport'] },
		],
	};

	test('whatever their ending', async () => {
		for (const query of ['penalties', 'penalty', 'Penalty'])
			expect(brief(await ask({ en, everyday }, 'en', query)).also, query).toEqual(['1']);
	});

	test('of several words, several for one too', async () => {
		expect(brief(await ask({ en, everyday }, 'en', 'mass transit')).also).toEqual(['2', '3']);
	});
});

describe('questions and places', () => {
	const en = ['The city pays for it.', 'Dingshan reached it.', 'Every county reached it.'];

	test('question words are dropped where nothing has all', async () => {
		expect(brief(await ask({ en }, 'en', 'who pays?'))).toEqual({
			hits: [],
			also: ['1'],
			via: ['question pays 1'],
		});
		expect(brief(await ask({ en }, 'en', 'who is where')).via).toEqual([]);
	});

	test('a place is found without its rank', async () => {
		const words = { names: '丁山', sounds: { common: '', others: ['ding丁', 'shan山'] } };
		expect(brief(await ask({ en, words }, 'en', 'Dingshan County')).also).toEqual(['2']);
		expect(brief(await ask({ en, words }, 'en', 'every county')).also).toEqual([]);
	});
});
