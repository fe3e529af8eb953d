import { expect, test } from 'vitest';
import { sentencePage } from '../../../../src/model/places/sentence-page.ts';

const first = { order: 1, page: 33 };
const second = { order: 2, page: null };
const third = { order: 3, page: 33 };
const last = { order: 4, page: 34 };
const nodes = [first, second, third, last];

test('a node that something follows on its page has all its sentences there', () => {
	expect(sentencePage(first, nodes)).toBe(33);
});

test('a node that may run over to the next page has sentences on no page that is known', () => {
	expect(sentencePage(third, nodes)).toBeNull();
	expect(sentencePage(last, nodes)).toBeNull();
});

test('a node without a page has sentences without one', () => {
	expect(sentencePage(second, nodes)).toBeNull();
	expect(sentencePage({ order: 0, page: null }, nodes)).toBeNull();
});
