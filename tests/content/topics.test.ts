import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { noTopicSchema, topicSchema } from '../../src/model/schemas/topic.ts';
import { withoutSpaces } from '../site/seed.ts';
import { readCorpusTexts } from './corpus-texts.ts';

const read = (name: string): unknown =>
	parse(readFileSync(new URL(`../../content/${name}.yaml`, import.meta.url), 'utf8'));
const topics = z.array(topicSchema).parse(read('topics'));
const noTopic = z.array(noTopicSchema).parse(read('no-topic'));
const texts = readCorpusTexts();

const listed = (topic: (typeof topics)[number]) =>
	topic.groups.flatMap(({ sentences }) => sentences);

test.each(topics.map((topic) => [topic.id, topic] as const))(
	'%s has every sentence of the plan with one of its words, but for declared exceptions',
	(_, topic) => {
		const known = [...listed(topic), ...topic.except.map(({ sentence }) => sentence)];
		const missing = [...texts].filter(
			([id, { zh }]) =>
				!known.includes(id) && topic.words.some((word) => withoutSpaces(zh).includes(word)),
		);
		expect(missing.map(([id]) => id)).toEqual([]);
	},
);

test('every sentence of chapters 2 to 4 and of the boxes is in a topic, or in none for a reason', () => {
	const declared = noTopic.map(({ at }) => at);
	const scope = [...texts.keys()].filter((id) => /^(?:[234][./]|box-)/u.test(id));
	expect(scope.length).toBeGreaterThan(350);
	const inTopics = new Set(topics.flatMap(listed));
	const isDeclared = (id: string) =>
		declared.includes(id) || declared.includes(id.replace(/\/.*$/u, ''));
	expect(scope.filter((id) => !inTopics.has(id) && !isDeclared(id))).toEqual([]);
	expect(scope.filter((id) => inTopics.has(id) && isDeclared(id))).toEqual([]);
});

test('most sentences are in a topic, so that topics are worth opening', () => {
	const scope = [...texts.keys()].filter((id) => /^(?:[234][./]|box-)/u.test(id));
	const inTopics = new Set(topics.flatMap(listed));
	expect(scope.filter((id) => inTopics.has(id)).length / scope.length).toBeGreaterThan(0.75);
});

test('what is said to be missing from the plan stands in no sentence of the topic', () => {
	const found = topics.flatMap((topic) =>
		topic.unsaid.flatMap(({ absent }) =>
			absent.filter((word) => listed(topic).some((id) => texts.get(id)?.zh.includes(word))),
		),
	);
	expect(found).toEqual([]);
});
