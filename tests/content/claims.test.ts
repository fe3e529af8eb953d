import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { everywhereSchema } from '../../src/model/schemas/everywhere.ts';
import { questionSchema } from '../../src/model/schemas/question.ts';
import { summarySchema } from '../../src/model/schemas/summary.ts';
import { topicSchema } from '../../src/model/schemas/topic.ts';
import { seedNodes } from '../site/seed.ts';
import { readCorpusTexts } from './corpus-texts.ts';

// Our lines against the plan, without the checks of src/checks: what a stranger would look at first.

const read = (name: string): unknown =>
	parse(readFileSync(new URL(`../../content/${name}.yaml`, import.meta.url), 'utf8'));
const summaries = z.array(summarySchema).parse(read('summaries'));
const topics = z.array(topicSchema).parse(read('topics'));
const everywhere = z.array(everywhereSchema).parse(read('everywhere'));
const texts = readCorpusTexts();

/** The cells of the tables, as the files of the plan have them. */
const cells = ['table-1', 'table-2'].map((table) =>
	readFileSync(new URL(`../../content/plan/zh/${table}.mdx`, import.meta.url), 'utf8'),
);

const claims = [
	...summaries.flatMap(({ id, claims: own }) => own.map((claim) => ({ where: id, ...claim }))),
	...topics.flatMap(({ id, plain }) => plain.map((claim) => ({ where: id, ...claim }))),
	...everywhere.map((claim) => ({ where: claim.reaches, ...claim })),
];

test('there is a summary of the plan, and of each section, task and box of the seed', () => {
	const expected = seedNodes
		.filter(({ kind }) => kind === 'section' || kind === 'task' || kind === 'box')
		.map(({ id }) => id);
	expect(expected).toHaveLength(82);
	expect(summaries.map(({ id }) => id).sort()).toEqual(['plan', ...expected].sort());
});

test('summaries stand in reading order', () => {
	const order = ['plan', ...seedNodes.map(({ id }) => id)];
	const places = summaries.map(({ id }) => order.indexOf(id));
	expect(places).toEqual([...places].sort((a, b) => a - b));
});

/** What a claim rests on as one text, digits beside each other. */
function groundOf(sentences: readonly string[]): string {
	return sentences
		.map((id) => (texts.has(id) ? (texts.get(id)?.zh ?? '') : cells.join('\n')))
		.join('\n');
}

test('every number of a line in Chinese stands in its sentences, digit by digit', () => {
	const strays = claims.flatMap(({ where, zh, sentences }) => {
		const stated: readonly string[] = groundOf(sentences).match(/\d+(?:\.\d+)?/gu) ?? [];
		return (zh.match(/\d+(?:\.\d+)?/gu) ?? [])
			.filter((number) => !stated.includes(number))
			.map((number) => `${where}: ${number} in “${zh}”`);
	});
	// The number of a table that a line names is no figure of the plan.
	expect(strays.filter((stray) => !/: (?<table>\d) in .*表\k<table>/u.test(stray))).toEqual([]);
});

test('every year of a line in English stands in its sentences', () => {
	const strays = claims.flatMap(({ where, en, sentences }) =>
		(en.match(/\b20\d\d\b/gu) ?? [])
			.filter((year) => !groundOf(sentences).includes(year))
			.map((year) => `${where}: ${year}`),
	);
	expect(strays).toEqual([]);
});

test('lines in English are plain English', () => {
	const odd = claims.filter(({ en }) => /[\p{sc=Han}\u3000-\u303f\uff00-\uffef"']|——|…/u.test(en));
	expect(odd.map(({ where, en }) => `${where}: ${en}`)).toEqual([]);
	const straight = claims.filter(({ zh }) => /[,;:!?()"']/u.test(zh));
	expect(straight.map(({ where, zh }) => `${where}: ${zh}`)).toEqual([]);
});

test('a summary begins with a capital or a figure and ends its sentence, in both languages', () => {
	const odd = summaries.filter(({ claims: own }) => {
		const [first, last] = [own[0], own.at(-1)];
		return (
			!/^[^\p{L}\d]*[\p{Lu}\d]/u.test(first?.en ?? '') ||
			!/[.!?]”?$/u.test(last?.en ?? '') ||
			!/[。！？]”?$/u.test(last?.zh ?? '')
		);
	});
	expect(odd.map(({ id }) => id)).toEqual([]);
});

test('every question leads to a sentence, a row or a word that the plan does not say', () => {
	const questions = z.array(questionSchema).parse(read('questions'));
	expect(questions.length).toBeGreaterThanOrEqual(15);
	const empty = questions.filter(
		({ sentences, rows, unsaid }) => sentences.length + rows.length === 0 && !unsaid,
	);
	expect(empty.map(({ id }) => id)).toEqual([]);
});
