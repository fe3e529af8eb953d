import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
	placeAddress,
	placeOfAddress,
	sentenceAnchor,
} from '../../../../src/model/places/address.ts';
import { contentPath } from '../../../../src/model/places/node-id.ts';
import {
	aboveOf,
	boxOf,
	chapterOf,
	formatPlaceId,
	indicatorId,
	isWithin,
	nodeIdPattern,
	nodeOf,
	numbersOf,
	ordinal,
	parsePlaceId,
	type PlaceId,
	rowOf,
	rowRole,
	sentenceId,
	sentenceNumber,
} from '../../../../src/model/places/place-id.ts';

test.each(['notice', 'preamble', '3', '3.12', '3.4.2', 'box-10', 'box-4.2', 'table-1'])(
	'%s is an identifier of a node',
	(id) => {
		expect(id).toMatch(nodeIdPattern);
	},
);

test.each(['', '3.', '3.4.2.1', 'box-', 'box-4.2.1', 'table-1.2', 'Notice', '3.4.2/s7', ' 3'])(
	'“%s” is no identifier of a node',
	(id) => {
		expect(id).not.toMatch(nodeIdPattern);
	},
);

test('the ordinal of a node is its last number', () => {
	expect(ordinal('3.4.12')).toBe(12);
	expect(ordinal('box-4')).toBe(4);
	expect(ordinal('box-4.2')).toBe(2);
	expect(ordinal('notice')).toBeUndefined();
});

test('only a box item belongs to a box', () => {
	expect(boxOf('box-4.2')).toBe('box-4');
	expect(boxOf('box-4')).toBeUndefined();
	expect(boxOf('3.4.2')).toBeUndefined();
});

test('the parts of an identifier are folders', () => {
	expect(contentPath('3.4.2')).toBe('3/4/2');
	expect(contentPath('box-4.2')).toBe('box-4/2');
	expect(contentPath('preamble')).toBe('preamble');
	expect(sentenceId('3.4.2', '7b')).toBe('3.4.2/s7b');
});

test.each<[string, PlaceId]>([
	['notice', { kind: 'notice', numbers: [] }],
	['preamble', { kind: 'preamble', numbers: [] }],
	['3', { kind: 'chapter', numbers: ['3'] }],
	['3.12', { kind: 'section', numbers: ['3', '12'] }],
	['3.4.2', { kind: 'item', numbers: ['3', '4', '2'] }],
	['box-4', { kind: 'box', numbers: ['4'] }],
	['box-4.2', { kind: 'box-item', numbers: ['4', '2'] }],
	['table-1', { kind: 'table', numbers: ['1'] }],
	['3.4.2/s7b', { kind: 'sentence', node: '3.4.2', number: '7b' }],
	['box-4.2/s3', { kind: 'sentence', node: 'box-4.2', number: '3' }],
	['i3a', { kind: 'row', role: 'indicators', number: '3a' }],
	['a-7b', { kind: 'row', role: 'results', number: '7b' }],
	['table-2/i13', { kind: 'row', role: 'indicators', number: '13', table: 'table-2' }],
	['table-1/r0c12', { kind: 'cell', table: 'table-1', row: '0', column: '12' }],
])('%s is read', (id, place) => {
	expect(parsePlaceId(id)).toEqual(place);
});

test.each([
	'',
	's7',
	'/s7',
	'3.4.2/',
	'3.4.2/7',
	'3.4.2/s',
	'3/s7/s8',
	'i',
	'a-',
	'a7',
	'table-1/s',
	'x/i13',
])('“%s” names no place', (text) => {
	expect(parsePlaceId(text)).toBeUndefined();
});

const { ids } = JSON.parse(readFileSync('content/registry.json', 'utf8')) as { ids: string[] };

test('every identifier ever published is written as it was read, and is found by its address', () => {
	expect(ids.length).toBeGreaterThan(600);
	for (const id of ids) expectBothWays(id, '2.3.2');
});

const number = fc.integer({ min: 1, max: 99 }).map(String);
const letter = fc.constantFrom('', '', 'a', 'b');
const node = fc.oneof(
	fc.constantFrom('notice', 'preamble'),
	fc.array(number, { minLength: 1, maxLength: 3 }).map((numbers) => numbers.join('.')),
	fc.array(number, { minLength: 1, maxLength: 2 }).map((numbers) => `box-${numbers.join('.')}`),
);
const place = fc.oneof(
	node,
	number.map((table) => `table-${table}`),
	fc.tuple(node, number, letter).map(([id, own, split]) => `${id}/s${own}${split}`),
	fc.tuple(fc.constantFrom('i', 'a-'), number, letter).map((parts) => parts.join('')),
);

test('any identifier is written as it was read, and is found by its address in every mode', () => {
	fc.assert(
		fc.property(place, node, (id, host) => {
			expectBothWays(id, boxOf(host) ?? host);
		}),
	);
});

test('a sentence is found by its address on the page of any node above it, and on a page of the whole plan', () => {
	fc.assert(
		fc.property(node, number, (own, sentence) => {
			const id = sentenceId(own, sentence);
			const anchor = sentenceAnchor(own, sentence, null);
			expect(placeOfAddress(`/zh/print/#${anchor}`)).toBe(id);
			expect(placeOfAddress(`/bi/plan/90/#${sentenceAnchor(own, sentence, '90')}`)).toBe(id);
			expect(placeOfAddress(`/zh/plan/90/?to=s9#${sentenceAnchor(own, sentence, '90')}`)).toBe(id);
		}),
	);
});

/** @param host The node on whose page a table stands. */
function expectBothWays(id: string, host: string) {
	const read = parsePlaceId(id);
	expect(read && formatPlaceId(read)).toBe(id);
	for (const mode of ['zh', 'en', 'bi'] as const)
		expect(placeOfAddress(placeAddress(mode, id, host))).toBe(id);
}

test('what is in an address and is no place names the page', () => {
	expect(placeOfAddress('/zh/plan/3/4/2/#note-3')).toBe('3.4.2');
	expect(placeOfAddress('/zh/plan/')).toBeUndefined();
	expect(placeOfAddress('/zh/tasks/')).toBeUndefined();
	expect(placeOfAddress('/zh/indicators/')).toBeUndefined();
	expect(placeOfAddress('/zh/glossary/3/')).toBeUndefined();
});

test('what does not name a place has no address', () => {
	expect(() => placeAddress('zh', 'x')).toThrow('“x” is no identifier of a place');
});

test('parts of an identifier are read by name', () => {
	expect(nodeOf('box-4.2/s3')).toBe('box-4.2');
	expect(nodeOf('table-2/i13')).toBe('table-2');
	expect(nodeOf('3.4.2')).toBe('3.4.2');
	expect(sentenceNumber('3.4.2/s7b')).toBe('7b');
	expect(sentenceNumber('3.4.2')).toBeUndefined();
	expect(sentenceNumber('table-2/i13')).toBeUndefined();
	expect(rowRole('table-1/a-2')).toBe('results');
	expect(rowRole('i13')).toBe('indicators');
	expect(rowRole('table-1/r3c2')).toBeUndefined();
	expect(rowOf('table-1/a-2')).toBe('a-2');
	expect(rowOf('3.4')).toBeUndefined();
	expect(numbersOf('box-4.12')).toEqual(['4', '12']);
	expect(numbersOf('3.4.2/s7')).toEqual([]);
	expect(chapterOf('3.4.2/s7')).toBe('3');
	expect(chapterOf('box-3')).toBeUndefined();
	expect(aboveOf('3.4.2')).toBe('3.4');
	expect(aboveOf('box-4.2')).toBe('box-4');
	expect(aboveOf('table-2/i13')).toBe('table-2');
	expect(aboveOf('3')).toBeNull();
	expect(indicatorId('3a')).toBe('i3a');
});

test('a place holds itself and its parts, and none whose number only begins alike', () => {
	expect(['3.1', '3.1/s1', '3.1.1', '3.1.1/s2'].every((id) => isWithin(id, '3.1'))).toBe(true);
	expect(['3', '3.10', '3.10/s1', '13.1'].some((id) => isWithin(id, '3.1'))).toBe(false);
	expect(isWithin('box-1.2', 'box-1')).toBe(true);
	expect(isWithin('box-10', 'box-1')).toBe(false);
});
