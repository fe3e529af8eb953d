import { expect, test } from 'vitest';
import { type Entrance, findEntrances, fold } from '../../../../src/site/search/entrances.ts';

const entrance = (kind: Entrance['kind'], name: string, ...keys: string[]): Entrance => ({
	kind,
	name,
	path: `${name}/`,
	keys: [name, ...keys].map(fold),
});

const entrances = [
	entrance('topic', '噪声', '机场'),
	entrance('topic', '河水', '河', '水质'),
	entrance('topic', 'Noise', 'airport'),
	entrance('place', '凤山县', '凤山'),
	entrance('question', '机场的噪声怎么办？', '飞机太吵'),
	entrance('question', '到哪里投诉？', '12345'),
];

const namesFor = (query: string) => findEntrances(query, entrances).map(({ name }) => name);

test.each([
	['噪声', ['噪声', '机场的噪声怎么办？']],
	['凤山', ['凤山县']],
	['凤山县的水质', ['河水', '凤山县']],
	['凤山 水质', ['河水', '凤山县']],
	['“飞机太吵”', ['机场的噪声怎么办？']],
	['１２３４５', ['到哪里投诉？']],
	['NOISE', ['Noise']],
	['airport noise', ['Noise']],
])('“%s” leads to %j', (query, names) => {
	expect(namesFor(query)).toEqual(names);
});

test.each(['', ' ', '“”', '的', '凤', 'nois', 'portair', '河谷'])('“%s” leads nowhere', (query) => {
	expect(namesFor(query)).toEqual([]);
});

test('of each kind the two that fit best are shown', () => {
	const many = ['噪声污染防治', '噪声污染', '噪声'].map((name) => entrance('question', name));
	expect(findEntrances('噪声', many).map(({ name }) => name)).toEqual(['噪声', '噪声污染']);
});
