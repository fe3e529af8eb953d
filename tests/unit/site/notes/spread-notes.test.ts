import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spreadNotes } from '../../../../src/site/notes/spread-notes.ts';

test('a note in the middle of a long paragraph has half of the room before it', () => {
	// 720 Chinese characters are 20 lines; the noted sentence begins on the 11th.
	const { lead, gaps } = spreadNotes('zh', [
		{ words: 360, notes: [] },
		{ words: 360, notes: [10] },
	]);
	expect(lead).toBe(4);
	// What is left below the note, which is about a line high, is nearly as much.
	expect(gaps).toEqual([4]);
});

test('a head has a line of its own and one above it, which the notes after it make room for', () => {
	// 9 lines, one left free, the head, and 9 more: the noted sentence begins on the 12th line of 20.
	const { lead, gaps } = spreadNotes('zh', [
		{ words: 9 * 36, notes: [] },
		{ words: 10, notes: [], isHead: true },
		{ words: 9 * 36, notes: [10] },
	]);
	expect(lead).toBe(4);
	expect(gaps).toEqual([3]);
	// One at the beginning leaves none free above it.
	expect(spreadNotes('zh', [{ words: 10, notes: [10], isHead: true }]).lead).toBe(0);
});

test('notes on the first and the last sentence stand at the ends', () => {
	const { lead, gaps } = spreadNotes('zh', [
		{ words: 30, notes: [10] },
		{ words: 700, notes: [] },
		{ words: 30, notes: [10] },
	]);
	expect(lead).toBe(0);
	expect(gaps[0]).toBeGreaterThanOrEqual(7);
	// Two lines of text are a little higher than the note beside them.
	expect(gaps[1]).toBeLessThanOrEqual(1);
});

test('where the notes are higher than the paragraph, none leaves a gap', () => {
	const long = { words: 20, notes: [400] };
	expect(spreadNotes('en', [long, long])).toEqual({ lead: 0, gaps: [0, 0] });
});

test('each noted sentence has its gap, none is negative, and they are no more than the paragraph', () => {
	const sentence = fc.record({
		words: fc.integer({ min: 1, max: 300 }),
		notes: fc.array(fc.integer({ min: 1, max: 300 }), { maxLength: 3 }),
	});
	fc.assert(
		fc.property(
			fc.constantFrom('zh' as const, 'en' as const),
			fc.array(sentence, { minLength: 1, maxLength: 25 }),
			(locale, sentences) => {
				const { lead, gaps } = spreadNotes(locale, sentences);
				const noted = sentences.filter(({ notes }) => notes.length > 0).length;
				// Without a note there is nothing to spread.
				expect(gaps).toHaveLength(noted);
				const all = [lead, ...gaps];
				for (const gap of all) expect(gap).toBeGreaterThanOrEqual(0);
				// Each may be rounded up by half a part.
				expect(all.reduce((sum, gap) => sum + gap, 0)).toBeLessThanOrEqual(8 + all.length / 2);
			},
		),
	);
});
