import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutText } from '../../../src/words/cut-text.ts';

test('a text that fits stays whole', () => {
	expect(cutText('到 2025 年。', 10)).toBe('到 2025 年。');
});

test('a text is cut at the mark of a clause', () => {
	expect(cutText('完成改造，淘汰 35 蒸吨/小时以下锅炉。', 12)).toBe('完成改造，淘汰…');
	expect(cutText('完成各项锅炉改造，淘汰 35 蒸吨/小时以下锅炉。', 14)).toBe('完成各项锅炉改造…');
	expect(cutText('We will finish it, and phase out 35 boilers.', 30)).toBe('We will finish it…');
});

test('without a mark it is cut between words', () => {
	expect(cutText('strengthening comprehensive control', 20)).toBe('strengthening…');
});

test('the number of an item is no end of a clause', () => {
	expect(cutText('Projects; 2. Reduction; 3. Water treatment', 30)).toBe('Projects; 2. Reduction…');
});

test('no cut parts a number', () => {
	const number = fc.stringMatching(/^\d{1,3}(?:,\d{3})?(?:\.\d{1,2})?%?$/u);
	const words = fc.array(fc.oneof(number, fc.constantFrom('淘汰', '，', ' and ', '. ', '锅炉')));
	fc.assert(
		fc.property(words, fc.integer({ min: 12, max: 60 }), (parts, longest) => {
			// A number of several parts is one number; between them stands a word.
			const text = parts.join('以');
			const numbers = text.match(/\d[\d,.%]*/gu) ?? [];
			const cut = cutText(text, longest);
			expect(cut.length).toBeLessThanOrEqual(Math.max(longest, 1));
			const left = cut.replace(/…$/u, '').match(/\d[\d,.%]*/gu) ?? [];
			expect(numbers.slice(0, left.length)).toEqual(left);
		}),
	);
});
