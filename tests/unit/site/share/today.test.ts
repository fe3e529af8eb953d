import { expect, test } from 'vitest';
import { todayOf } from '../../../../src/site/share/today.ts';

test('a day is that of the reader’s clock, with two figures for month and day', () => {
	expect(todayOf(new Date(2026, 0, 2, 23, 59))).toBe('2026-01-02');
	expect(todayOf(new Date(2026, 10, 25, 0, 0))).toBe('2026-11-25');
});
