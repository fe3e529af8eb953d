import { expect, test } from 'vitest';
import { toTopicSentence } from '../../../../src/model/topics/topic-sentences.ts';

const topic = { words: ['垃圾', '生活垃圾', '污水'] };

test('a sentence is of a topic for its words, of which the longest counts', () => {
	expect(toTopicSentence(topic, '3.1/s1', '生活垃圾分类，垃圾再分类。')).toEqual({
		id: '3.1/s1',
		why: 'topic',
		words: ['生活垃圾', '垃圾'],
		spans: [
			{ start: 0, end: 4 },
			{ start: 7, end: 9 },
		],
	});
});

test('a sentence without a word has none', () => {
	expect(toTopicSentence(topic, '3.1/s2', '实行分类。')).toMatchObject({ words: [], spans: [] });
});
