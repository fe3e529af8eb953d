import { expect, test } from 'vitest';
import type { Target } from '../../../../src/model/schemas/target.ts';
import { byDeadline } from '../../../../src/site/topics/by-deadline.ts';

const target = (id: string, deadline: string | null) => ({ id, deadline }) as Target;

test('what is due comes by date: the middle of a year, its end, the year as a whole, what has no date', () => {
	const targets = [
		target('a', null),
		target('b', '2030'),
		target('c', '2028'),
		target('d', '2028-12'),
		target('e', '2028-06'),
		target('f', '2030'),
	];
	expect(
		byDeadline(targets).map(({ deadline, due }) => [deadline, ...due.map(({ id }) => id)]),
	).toEqual([
		['2028-06', 'e'],
		['2028-12', 'd'],
		['2028', 'c'],
		['2030', 'b', 'f'],
		[null, 'a'],
	]);
});
