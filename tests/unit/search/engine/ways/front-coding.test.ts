import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packWords, unpackWords } from '../../../../../src/search/engine/ways/front-coding.ts';
import { draws } from '../../../../runs.ts';

test('words share the letters of the one before', () => {
	expect(packWords(['noise', 'noisy', 'poise'])).toBe('0noise4y0poise');
});

test('what is packed is unpacked the same', () => {
	const word = fc.stringMatching(/^[a-c]{1,14}$/u);
	fc.assert(
		fc.property(fc.uniqueArray(word), (words) => {
			const sorted = words.toSorted();
			expect(unpackWords(packWords(sorted))).toEqual(sorted);
		}),
		{ seed: 7, numRuns: draws(200) },
	);
});
