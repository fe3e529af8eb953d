import { expect, test } from 'vitest';
import { numberWordsPattern, readNumberWords } from '../../../../src/model/numbers/number-words.ts';

test.each([
	['one', 1],
	['twelve', 12],
	['nineteen', 19],
	['twenty', 20],
	['twenty-four', 24],
	['ninety nine', 99],
	['a hundred', 100],
	['one hundred', 100],
	['two hundred and six', 206],
	['nine hundred ninety-nine', 999],
])('%s is %i', (text, number) => {
	expect(readNumberWords(text)).toBe(number);
	expect(new RegExp(`^${numberWordsPattern}$`, 'u').test(text)).toBe(true);
});

test.each(['', 'hundreds', 'tenth', 'oneself', 'twenty-eleven'])('%j is no number word', (text) => {
	expect(new RegExp(`^${numberWordsPattern}$`, 'u').test(text)).toBe(false);
});
