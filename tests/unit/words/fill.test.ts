import { expect, test } from 'vitest';
import { fill, fillKnown } from '../../../src/words/fill.ts';
import { reportAddress } from '../../../src/site/frame/report-address.ts';
import { say } from '../../../src/site/search/search-words.ts';

test('what is filled in is taken as it is: no sign of it stands for anything', () => {
	expect(fill('{a} {b}', { a: '{b}', b: '$&' }, 'x')).toBe('{b} $&');
	expect(fillKnown('{a} {b}', { a: '{b}', b: '$&' })).toBe('{b} $&');
});

test('braces of a citation are no places to fill in, but for those of our own names', () => {
	const entry = '@techreport{plan:{sentence}, title = {{Zhejiang}}, note = {{constructor}}}';
	expect(fillKnown(entry, { sentence: 's7' })).toBe(
		'@techreport{plan:s7, title = {{Zhejiang}}, note = {{constructor}}}',
	);
});

const words = {
	locale: 'en',
	locales: ['zh', 'en'],
	base: '',
	root: '',
	texts: { count: '{count} {count|passage|passages} for “{query}”' },
	places: [],
	entrances: [],
	notes: '',
} as const;

test('scripts of pages fill their words by the same grammar as the pages', () => {
	expect(say(words, 'count', { count: 1, query: 'a' })).toBe('1 passage for “a”');
	expect(say(words, 'count', { count: 2, query: 'a' })).toBe('2 passages for “a”');
	expect(say(words, 'constructor')).toBe('');
});

test('where a count is left for a script to fill in, so are the words that it chooses', () => {
	const text = '{count} {count|passage|passages} in {places} {places|section|sections}';
	const left = fill(text, { count: '{count}', places: 1 }, 'a');
	expect(left).toBe('{count} {count|passage|passages} in 1 section');
	expect(fill(left, { count: 1 }, 'a')).toBe('1 passage in 1 section');
});

test('a value that is missing is an error in scripts and addresses, too', () => {
	expect(() => say(words, 'count', { count: 1 })).toThrow('“query”');
	expect(() => reportAddress('mailto:a@example.org?subject={place}', '3', 'u')).toThrow('“place”');
});
