import { expect, test } from 'vitest';
import {
	addPlaces,
	fitsAddress,
	formatList,
	longestList,
	movePlace,
	parseList,
	removePlaces,
} from '../../../../src/site/list/list-ids.ts';

test.each([
	['', []],
	['3.4.2,3.5.1/s17,i13', ['3.4.2', '3.5.1/s17', 'i13']],
	['3.4.2,3.4.2,box-4.2', ['3.4.2', 'box-4.2']],
	// What search calls a row.
	['table-1/a-7b', ['a-7b']],
	['{"a":1},<b>,3.4.2,table-2/r1c1,constructor,', ['3.4.2']],
])('of “%s”, what are places is taken, and nothing else', (stored, ids) => {
	expect(parseList(stored)).toEqual(ids);
});

test('what is added comes last, and nothing stands twice', () => {
	expect(addPlaces(['3.4.2', 'i13'], ['3.5.1', '3.4.2'])).toEqual(['3.4.2', 'i13', '3.5.1']);
	expect(removePlaces(['3.4.2', 'i13', '3.5.1'], ['i13', 'i14'])).toEqual(['3.4.2', '3.5.1']);
});

test('a place moves by one, and stays where there is no further', () => {
	const list = ['a', 'b', 'c'];
	expect(movePlace(list, 'b', -1)).toEqual(['b', 'a', 'c']);
	expect(movePlace(list, 'b', 1)).toEqual(['a', 'c', 'b']);
	expect(movePlace(list, 'a', -1)).toEqual(list);
	expect(movePlace(list, 'c', 1)).toEqual(list);
	expect(movePlace(list, 'd', 1)).toEqual(list);
	expect(list).toEqual(['a', 'b', 'c']);
});

test('a list is full where its address would pass 2,000 characters', () => {
	const address = 'https://environment-plan.quzhou.example.org/quzhou-plan/zh/set/?ids=&both=1';
	expect(address.length + longestList).toBeLessThanOrEqual(2000);
	const ids = Array.from({ length: 172 }, (_, index) => `3.4.2/s${100 + index}`);
	expect(formatList(ids)).toHaveLength(172 * 11 - 1);
	expect(fitsAddress(ids)).toBe(true);
	expect(fitsAddress([...ids, '3.4.2/s999'])).toBe(false);
});
