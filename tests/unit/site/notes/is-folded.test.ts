import { expect, test } from 'vitest';
import { isFolded } from '../../../../src/site/notes/is-folded.ts';

test('only pages in English alone fold a note on Chinese words', () => {
	expect(isFolded({ about: 'wording' }, 'en')).toBe(true);
	expect(isFolded({ about: 'wording' }, 'zh')).toBe(false);
	expect(isFolded({ about: 'wording' }, 'bi')).toBe(false);
	expect(isFolded({}, 'en')).toBe(false);
});
