import { expect, test } from 'vitest';
import { findNearest, isNamed } from '../../../../src/model/places/nearest-id.ts';

const ids = [
	...['notice', 'preamble', '1', '1.1', '2', '3', '3.4', '3.4.1', '3.4.2', '3.4.3', '3.5', '3.5.1'],
	...['box-3', 'box-4', 'box-4.1', 'box-4.2', 'box-10', 'table-1', 'table-2'],
	...['i3', 'i3a', 'i13', 'i20', 'a-7', 'a-7b'],
];

test.each([
	['/3.4.2/', '3.4.2'],
	['/3-4-2', '3.4.2'],
	['/zh/3.4.2', '3.4.2'],
	['/zh/plan/3/4/9/', '3.4.3'],
	['/en/plan/3/6/', '3.5'],
	['/bi/plan/3/4/2/x/', '3.4.2'],
	['/box-11/', 'box-10'],
	['/zh/plan/box/4/2/', 'box-4.2'],
	['/zh/plan/box/4/7/', 'box-4.2'],
	['/专栏４', 'box-4'],
	['/table-3/', 'table-2'],
	['/i21/', 'i20'],
	['/en/indicators/13', 'i13'],
	['/zh/results/7', 'a-7'],
	['/en/plan/preambel-preamble', 'preamble'],
])('%s probably means %s', (address, id) => {
	expect(findNearest(address, ids, 3)[0]).toBe(id);
});

test('the nearest come first, and no more than are asked for', () => {
	expect(findNearest('/3.4.5/', ids, 4)).toEqual(['3.4.3', '3.4.2', '3.4.1', '3.4']);
	expect(findNearest('/3.4.5/', ids, 1)).toEqual(['3.4.3']);
});

test('what names no place has nothing near it', () => {
	expect(findNearest('/zh/nonsense/', ids, 5)).toEqual([]);
	expect(findNearest('/', ids, 5)).toEqual([]);
});

test('an address names a place, or only one near to it', () => {
	for (const address of ['/3.4.2', '/zh/plan/3/4/2/', '/zh/plan/3/4/2）', '/3-4-2'])
		expect(isNamed(address, '3.4.2'), address).toBe(true);
	for (const address of ['/3.4.9', '/3.4', '/box-3.4.2', '/', ''])
		expect(isNamed(address, '3.4.2'), address).toBe(false);
});
