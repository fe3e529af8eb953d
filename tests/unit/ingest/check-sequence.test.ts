import { expect, test } from 'vitest';
import { checkSequence } from '../../../src/ingest/check-sequence.ts';
import { atColumns, column } from './ingest-text.ts';

/** The problems of numbers that are printed one after the other, a column each. */
function problemsOf(...numbers: number[]): string[] {
	const printed = numbers.map((number, offset) => ({ number, offset }));
	return atColumns(checkSequence('item', printed, column));
}

test('numbers from 1 on without a gap are right, and so are none', () => {
	expect(problemsOf(1, 2, 3)).toEqual([]);
	expect(problemsOf()).toEqual([]);
});

test('what is missing is named at the number that follows the gap', () => {
	expect(problemsOf(1, 3)).toEqual(['2: item 3 follows 1, expected 2 before it (item-missing)']);
	expect(problemsOf(1, 4, 5)).toEqual([
		'2: item 4 follows 1, expected 2, 3 before it (item-missing)',
	]);
});

test('a sequence that does not begin with 1 lacks its beginning', () => {
	expect(problemsOf(2, 3)).toEqual(['1: item 2 is the first, expected 1 before it (item-missing)']);
});

test('a long gap is named by its ends', () => {
	expect(problemsOf(1, 999)).toEqual([
		'2: item 999 follows 1, expected 2 to 998 before it (item-missing)',
	]);
});

test('a number that stands twice is named where it stands again', () => {
	expect(problemsOf(1, 2, 2, 3)).toEqual(['3: item 2 stands twice, expected once (item-twice)']);
	expect(problemsOf(1, 2, 1)).toEqual(['3: item 1 stands twice, expected once (item-twice)']);
});

test('a number after a larger one is out of order, and not missing before that', () => {
	expect(problemsOf(1, 3, 2, 4)).toEqual([
		'3: item 2 stands after item 3, expected before it (item-order)',
	]);
});

test('a doubled number in the place of another is both a double and a gap', () => {
	expect(problemsOf(1, 1, 3)).toEqual([
		'2: item 1 stands twice, expected once (item-twice)',
		'3: item 3 follows 1, expected 2 before it (item-missing)',
	]);
});

test('nothing is numbered 0', () => {
	expect(problemsOf(0, 1)).toEqual(['1: item 0, expected numbers from 1 on (item-order)']);
});
