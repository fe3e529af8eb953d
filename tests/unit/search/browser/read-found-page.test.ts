import { expect, test } from 'vitest';
import {
	isNear,
	nearestAnchor,
	readExcerpt,
	toPhrases,
	toWords,
} from '../../../../src/search/browser/read-found-page.ts';
import { parseQuery } from '../../../../src/search/engine/query.ts';

test('each combination of alternatives is a phrase, since Pagefind knows no OR', () => {
	expect(toPhrases(parseQuery('water'))).toEqual(['water']);
	expect(toPhrases(parseQuery('water OR air quality'))).toEqual(['water quality', 'air quality']);
	expect(toPhrases(parseQuery('"clean air" -noise'))).toEqual(['clean air']);
	expect(toPhrases(parseQuery(' '))).toEqual([]);
});

test('a query of many alternatives asks no more than a few phrases', () => {
	const many = Array.from({ length: 6 }, (_, index) => `a${index} OR b${index}`).join(' ');
	expect(toPhrases(parseQuery(many)).length).toBeLessThanOrEqual(8);
});

test('words that ask or join are no words to look for', () => {
	expect(toWords('Who pays for the clean-up?', 'en')).toEqual(['pays', 'clean', 'up']);
	expect(toWords('垃圾分类', 'zh').join('')).toBe('垃圾分类');
	expect(toWords('who is it', 'en')).toEqual([]);
});

/** The text itself, where all of it is shown. */
const textOf = (excerpt: string) =>
	excerpt
		.replaceAll(/<\/?mark>|\u200B/gu, '')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>');

const marked = (excerpt: string, content = textOf(excerpt)) => {
	const { text, marks } = readExcerpt(excerpt, content);
	return { text, marks: marks.map(({ start, end }) => text.slice(start, end)) };
};

test('marks are read from an excerpt, without the punctuation around a word', () => {
	expect(marked('In the air, <mark>ozone,</mark> and dust.')).toEqual({
		text: 'In the air, ozone, and dust.',
		marks: ['ozone'],
	});
	expect(marked('<mark>(PM2.5)</mark>').marks).toEqual(['PM2.5']);
	expect(marked('a <mark>—</mark> b').marks).toEqual([]);
});

test('an excerpt shows where it is cut from its text', () => {
	const content =
		'The first words of a long text, with ozone in its midst, and the last words of all.';
	expect(marked('with <mark>ozone</mark> in its midst,', content)).toEqual({
		text: '… with ozone in its midst, …',
		marks: ['ozone'],
	});
	expect(marked('The <mark>first</mark> words of a long text, with', content)).toEqual({
		text: 'The first words of a long text, with …',
		marks: ['first'],
	});
	expect(marked('and the <mark>last</mark> words of all.', content)).toEqual({
		text: '… and the last words of all.',
		marks: ['last'],
	});
});

test('words of Chinese that stand side by side are one mark', () => {
	expect(marked('和<mark>汽车\u200B</mark><mark>尾\u200B</mark><mark>气</mark>，')).toEqual({
		text: '和汽车尾气，',
		marks: ['汽车尾气'],
	});
});

test('nothing in an excerpt but marks is taken for a tag', () => {
	expect(marked('<img src=x onerror=a()> &lt;b&gt; &amp;lt;').text).toBe(
		'<img src=x onerror=a()> <b> &amp;lt;',
	);
});

test.each([
	['pays', 'who <mark>pay</mark> for resources', true],
	['constructor', '<mark>construction</mark> land', true],
	['poll', '<mark>poll</mark>', true],
	// What Pagefind takes for want of better, or because it begins alike.
	['xylophone', '<mark>x</mark>', false],
	['who pays', 'the <mark>whole</mark> city', false],
	['NO2', '<mark>no</mark> burning', false],
	['how much', '<mark>how</mark> and <mark>much</mark>', false],
	['垃圾站', '生活<mark>垃圾</mark>', true],
	['水', '<mark>水</mark>', true],
	['水', '<mark>水质</mark>', true],
	['机场', '<mark>机</mark>动车', false],
	['noise', 'nothing is marked', false],
])('%s and “%s”: near, %s', (query, excerpt, near) => {
	expect(isNear(readExcerpt(excerpt, textOf(excerpt)), parseQuery(query))).toBe(near);
});

test('the passage that holds most of the words is what a result leads to', () => {
	const anchors = [
		{ id: 'top', location: 0 },
		{ id: 's1', location: 5 },
		{ id: 's2', location: 60 },
		{ id: 's3', location: 90 },
	];
	const at = (...locations: number[]) =>
		nearestAnchor({
			anchors,
			weighted_locations: locations.map((location) => ({ location, balanced_score: 576 })),
		});
	expect(at(7)).toBe('s1');
	expect(at(2, 61, 70)).toBe('s2');
	expect(at(60)).toBe('s2');
	expect(at(200)).toBe('s3');
	// Found by its title alone.
	expect(at()).toBeUndefined();
	expect(nearestAnchor({ anchors: [], weighted_locations: [] })).toBeUndefined();
});
