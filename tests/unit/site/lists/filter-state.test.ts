import { expect, test } from 'vitest';
import { readFilters, writeFilters } from '../../../../src/site/lists/filter-state.ts';

const fields = [
	{ name: 'filter', options: null },
	{ name: 'section', options: ['', '3.4', '3.11'] },
	{ name: 'nature', options: ['', 'binding', 'anticipatory'] },
];
const columns = ['place', 'count'];
const read = (search: string, prefix = '') =>
	readFilters(new URLSearchParams(search), prefix, fields, columns);

test.each([
	['', {}, '', []],
	['filter=水', { filter: '水' }, '', []],
	['section=3.11&sort=-count', { section: '3.11' }, '-count', []],
	['section=%203.4&nature=Binding', { section: '3.4', nature: 'binding' }, '', []],
	['section=３.４', { section: '3.4' }, '', []],
	// What cannot be chosen hides nothing, and is told.
	['section=3.10', {}, '', ['section=3.10']],
	['nature=foo&section=3.4', { section: '3.4' }, '', ['nature=foo']],
	['nature=constructor', {}, '', ['nature=constructor']],
	// Nor does an order that there is not; the headings tell which one there is.
	['sort=foo', {}, '', []],
	['sort=--count', {}, '', []],
	['sort=constructor', {}, '', []],
	['nature=%ED%A0%80', {}, '', ['nature=\ufffd\ufffd\ufffd']],
	// What others append to an address is not ours.
	['from=singlemessage&isappinstalled=0&year=1999', {}, '', []],
	['filter=%20', {}, '', []],
] as const)('%s', (search, values, order, unread) => {
	const state = read(search);
	expect(Object.fromEntries(state.values)).toEqual(values);
	expect({ order: state.order, unread: state.unread }).toEqual({ order, unread });
});

test('lists of one page have names of their own', () => {
	const state = read('section=3.4&b-section=3.11&b-nature=foo', 'b-');
	expect(Object.fromEntries(state.values)).toEqual({ section: '3.11' });
	expect(state.unread).toEqual(['b-nature=foo']);
});

test('an address is written with what is chosen, and without what could not be read', () => {
	const url = new URL('https://example.org/zh/targets/?from=x&section=3.10&sort=foo');
	const names = fields.map(({ name }) => name);
	const state = { values: new Map([['filter', '水']]), order: '-count', unread: [] };
	expect(writeFilters(url, '', names, state).search).toBe(
		`?from=x&sort=-count&filter=${encodeURIComponent('水')}`,
	);
	const none = { values: new Map<string, string>(), order: '', unread: [] };
	expect(writeFilters(url, '', names, none).search).toBe('?from=x');
});
