import { expect, test } from 'vitest';
import { ownValue } from '../../../src/model/own-value.ts';
import { createEnglishFinder } from '../../../src/search/engine/find-term.ts';

/** What every object has, without anybody having put it there. */
const inherited = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'];

test.each(inherited)('a record has no “%s” that nobody put into it', (word) => {
	expect(ownValue({ a: 1 }, word)).toBeUndefined();
	expect(ownValue(JSON.parse(`{"${word}":1}`) as Record<string, number>, word)).toBe(1);
});

test.each(inherited)('the search in English takes “%s” for a word like any other', (word) => {
	const finder = createEnglishFinder(new Map());
	expect(finder.toKey(`the ${word} pays`).split(' ')).toHaveLength(3);
	expect(finder.find(`the ${word} pays`, { text: word, quoted: false })).toHaveLength(1);
});
