import { expect, test } from 'vitest';
import { addText, type Draft, startDraft } from '../../../src/ingest/draft.ts';
import { findPages } from '../../../src/ingest/find-pages.ts';
import { wholeText } from '../../../src/ingest/source-text.ts';

/** Drafts in reading order, ten offsets each; `|` in a text is a page break. */
function makeDrafts(texts: Record<string, string>): Draft[] {
	return Object.entries(texts).map(([id, text], index) => {
		const pieces = text.split('|').map((piece, turn) => ({
			text: piece.padEnd(30, '字'),
			at: Array.from({ length: 30 }, () => index * 10 + turn),
		}));
		const [first = wholeText('')] = pieces;
		const draft = startDraft('item', id, null, first, null, 1);
		for (const piece of pieces) addText(draft, piece);
		return draft;
	});
}

function find(texts: Record<string, string>, pages: Record<string, number>) {
	return Object.fromEntries(findPages(makeDrafts(texts), new Map(Object.entries(pages))));
}

test('between two headings on one page everything is on it', () => {
	expect(find({ a: '甲', b: '乙', c: '丙' }, { a: 4, c: 4 })).toEqual({ a: 4, b: 4, c: 4 });
});

test('where every turn of a page has left its trace, every page can be told', () => {
	expect(find({ a: '甲', b: '乙|乙', c: '丙|丙', d: '丁' }, { a: 4, d: 6 })).toEqual({
		a: 4,
		b: 4,
		c: 5,
		d: 6,
	});
});

test('where a page was turned between two paragraphs, what may stand on either has no page', () => {
	expect(find({ a: '甲', b: '乙', c: '丙', d: '丁' }, { a: 4, d: 5 })).toEqual({ a: 4, d: 5 });
	expect(find({ a: '甲|甲', b: '乙', c: '丙' }, { a: 4, c: 5 })).toEqual({ a: 4, b: 5, c: 5 });
});

test('nothing is known of what follows the last heading in the contents', () => {
	expect(find({ a: '甲', b: '乙' }, { a: 4 })).toEqual({ a: 4 });
	expect(find({ a: '甲', b: '乙' }, { b: 4 })).toEqual({ b: 4 });
	expect(find({ a: '甲' }, {})).toEqual({});
});

test('more turns than pages tell nothing', () => {
	expect(find({ a: '甲|甲|甲', b: '乙', c: '丙' }, { a: 4, c: 4 })).toEqual({ a: 4, c: 4 });
});

test('a draft of text alone has no page of its own accord', () => {
	expect(
		findPages([startDraft('preamble', 'preamble', null, wholeText('甲'), null)], new Map()),
	).toEqual(new Map());
});

test('a page break that an emendation has taken out counts as well', () => {
	const drafts = makeDrafts({ a: '甲', b: '乙乙', c: '丙', d: '丁' });
	const offset = (drafts[1]?.offset ?? 0) + 1;
	const pages = new Map([
		['a', 4],
		['d', 5],
	]);
	expect(findPages(drafts, pages).has('c')).toBe(false);
	expect(findPages(drafts, pages, [offset]).get('c')).toBe(5);
});
