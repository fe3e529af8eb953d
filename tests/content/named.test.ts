import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { findNamedSentences } from '../../src/model/named/find-named-sentences.ts';
import { namedPlaceSchema, organisationSchema } from '../../src/model/schemas/named.ts';
import { seedNodes, withoutMarkup, withoutSpaces } from '../site/seed.ts';
import { readCorpusTexts } from './corpus-texts.ts';

const read = (name: string): unknown =>
	parse(readFileSync(new URL(`../../content/${name}.yaml`, import.meta.url), 'utf8'));
const places = z.array(namedPlaceSchema).parse(read('places'));
const organisations = z.array(organisationSchema).parse(read('organisations'));
const entries = [...places, ...organisations];
const texts = readCorpusTexts();

const found = findNamedSentences(
	[...texts].map(([id, { zh }]) => ({ id, zh })),
	entries,
);
const sentencesOf = (id: string) =>
	[...found].find(([entry]) => entry.id === id)?.[1].map((sentence) => sentence.id);

/** The sentences of the seed by the identifiers of ours, read without src/; the notice is not in it. */
const seedSentences = seedNodes.flatMap(({ id, sentences }) => {
	const ids = [...texts.keys()].filter((own) => own.startsWith(`${id}/`));
	return sentences.map(
		(sentence, at) => [ids[at] ?? `${id}?`, withoutSpaces(withoutMarkup(sentence))] as const,
	);
});

test('the sentences of the seed are those of the content, one by one', () => {
	const own = [...texts].filter(([id]) => !id.startsWith('notice/'));
	expect(seedSentences).toEqual(own.map(([id, { zh }]) => [id, withoutSpaces(zh)]));
});

const namesOf = ({ name, aliases }: (typeof entries)[number]) =>
	[name.zh, ...aliases.zh].map(withoutSpaces);

/** An exact search of the seed for the names of an entry, but for what it declares and for longer names. */
function searchSeed(entry: (typeof entries)[number]): string[] {
	const own = namesOf(entry);
	// All of these stand in the sentence whole; taken out, the longest first, they leave the shorter names alone.
	const longer = entries
		.flatMap(namesOf)
		.filter((name) => !own.includes(name) && own.some((short) => name.includes(short)))
		.sort((a, b) => b.length - a.length);
	const excluded = entry.except.map(({ sentence }) => sentence);
	return seedSentences
		.map(
			([id, zh]) => [id, longer.reduce((text, name) => text.replaceAll(name, '｜'), zh)] as const,
		)
		.filter(([id, zh]) => !excluded.includes(id) && own.some((name) => zh.includes(name)))
		.map(([id]) => id);
}

test.each(entries.map((entry) => [entry.id, entry] as const))(
	'%s has the sentences of an exact search of the seed for its names',
	(_, entry) => {
		const own = found.get(entry)?.map(({ id }) => id);
		expect(own?.filter((id) => !id.startsWith('notice/'))).toEqual(searchSeed(entry));
	},
);

// Read in the seed by a person, mention by mention.
test.each([
	['kecheng', ['3.1.1/s6']],
	['qujiang', ['1.1.4/s3']],
	['longyou', ['3.1.3/s2', '3.3.3/s3']],
	['jiangshan', ['1.1.3/s6', '3.3.3/s3']],
	['changshan', ['1.1.2/s3', '1.1.4/s3', '1.1.6/s2', '3.1.3/s2', '3.2.1/s1', '3.3.3/s3']],
	['kaihua', ['1.1.2/s3', '1.1.3/s6', '1.1.4/s3', '1.1.4/s4', '3.2.1/s1', '3.3.3/s3']],
	['intelligent-manufacturing-new-city', ['notice/s3', '3.7.2/s2', '3.9.1/s4', 'box-6.2/s1']],
	['smart-new-city', ['notice/s3']],
	['qujiang-river', ['3.5.3/s7']],
])('%s is named in these sentences and in no other', (id, expected) => {
	expect([...(sentencesOf(id) ?? [])].sort()).toEqual([...expected].sort());
});

test('the longest name is what is named', () => {
	const named = [...found].flatMap(([{ id }, sentences]) =>
		sentences
			.filter(({ id: sentence }) => sentence === 'box-8.1/s1')
			.flatMap(({ id: sentence, spans }) =>
				spans.map(({ start, end }) => [id, texts.get(sentence)?.zh.slice(start, end)]),
			),
	);
	expect(named.map(([, words]) => words)).toEqual(
		expect.arrayContaining(['江山经开区', '常山生态园区', '龙游经开区']),
	);
	for (const county of ['changshan', 'jiangshan', 'kaihua', 'longyou'])
		expect(named.map(([id]) => id)).not.toContain(county);
});

test('every place and organisation is named somewhere, or inside a longer name', () => {
	const unnamed = [...found].filter(([, sentences]) => sentences.length === 0);
	const outside = unnamed.filter(([entry]) =>
		seedSentences.every(([, zh]) => namesOf(entry).every((name) => !zh.includes(name))),
	);
	expect(outside.map(([{ id }]) => id)).toEqual([]);
	expect(unnamed.length).toBeLessThan(found.size / 10);
});
