import { expect, test } from 'vitest';
import { parseNodeSet } from '../../../../src/model/places/node-set.ts';
import { parseCitation } from '../../../../src/search/engine/citation.ts';

const nodes = [
	['3', null],
	['3.4', '3'],
	['3.4.1', '3.4'],
	['3.4.2', '3.4'],
	['box-3', '3.4'],
	['box-3.1', 'box-3'],
	['3.5', '3'],
	['3.5.1', '3.5'],
	['3.5.2', '3.5'],
	['3.5.3', '3.5'],
	['box-4', '3.5'],
	['box-4.1', 'box-4'],
	['3.6', '3'],
	['3.6.1', '3.6'],
	['3.6.2', '3.6'],
].map(([id, parent = null], index) => ({ id: id ?? '', parent, order: index + 1 }));
const plan = { nodes, tables: { results: 'table-1', indicators: 'table-2' } };
const idsOf = (list: string) => parseNodeSet(list, plan).ids;

test('places stand in reading order, each once, however the list is parted', () => {
	expect(idsOf('box-3,3.4.1')).toEqual(['3.4.1', 'box-3']);
	expect(idsOf('3.4.1，3.5.2、 3.4.1 ; box-4')).toEqual(['3.4.1', '3.5.2', 'box-4']);
	expect(idsOf('')).toEqual([]);
});

test('a range holds what stands between its ends, boxes included, either way round', () => {
	expect(idsOf('3.5.1-3.5.3')).toEqual(['3.5.1', '3.5.2', '3.5.3']);
	expect(idsOf('3.5.1 – 3.5.3')).toEqual(['3.5.1', '3.5.2', '3.5.3']);
	expect(idsOf('3.5.3-3.5.1')).toEqual(['3.5.1', '3.5.2', '3.5.3']);
	expect(idsOf('3.4.2-box-3')).toEqual(['3.4.2', 'box-3']);
	expect(idsOf('box-3–box-4')).toEqual(['box-3', '3.5.1', '3.5.2', '3.5.3', 'box-4']);
	expect(idsOf('3.4-3.5')).toEqual(['3.4', '3.5']);
});

test('a range over a section’s end takes whole what lies within, and nothing after its last place', () => {
	expect(idsOf('3.4.2-3.6.1')).toEqual(['3.4.2', 'box-3', '3.5', '3.6.1']);
});

test('what is part of a place stands with it and not again', () => {
	expect(idsOf('3.4,3.4.2,box-3.1')).toEqual(['3.4']);
	expect(idsOf('box-4.1')).toEqual(['box-4.1']);
});

test('a sentence stands for its node, and capitals do not matter', () => {
	expect(idsOf('3.5.1/s7,BOX-4')).toEqual(['3.5.1', 'box-4']);
});

test('what names no place is told as it was written', () => {
	expect(parseNodeSet('9.9,3.4.1,3.4.1-9.9,…', plan)).toEqual({
		ids: ['3.4.1'],
		sentences: [],
		unknown: ['9.9', '3.4.1-9.9', '…'],
	});
});

test('a place may be written as print numbers it, and a sentence marks itself in its node', () => {
	const read = (list: string) => parseNodeSet(list, plan, parseCitation);
	expect(read('三（四）2，专栏 4')).toEqual({
		ids: ['3.4.2', 'box-4'],
		sentences: [],
		unknown: [],
	});
	expect(read('三（四）2，第 7 句；Box 4').sentences).toEqual(['3.4.2/s7']);
	expect(read('3.4.2, sentence 7b').sentences).toEqual(['3.4.2/s7b']);
	expect(read('三（四）1-三（四）2').ids).toEqual(['3.4.1', '3.4.2']);
	expect(read('三（九）9').unknown).toEqual(['三（九）9']);
});

test.each([
	['spaces between two words', `box${' '.repeat(50_000)}4`],
	['spaces alone', ' '.repeat(100_000)],
	['hyphens', `3.4.1${'-'.repeat(100_000)}3.4.2`],
	['hyphens between places', '3.4.1-'.repeat(20_000)],
	['commas', ','.repeat(100_000)],
	['digits', `第${'1'.repeat(100_000)}`],
])('a hundred thousand %s are read in a moment', (_, list) => {
	const begun = performance.now();
	parseNodeSet(list, plan, parseCitation);
	// Where the time grows by the square, it is seconds to minutes.
	expect(performance.now() - begun).toBeLessThan(1000);
});

test('spaces, however many, stand for one', () => {
	const read = (list: string) => parseNodeSet(list, plan, parseCitation);
	expect(read('  3.4.1   –   3.4.2 ,\n\n box   4').ids).toEqual(['3.4.1', '3.4.2', 'box-4']);
	expect(read('三（四）2，  第  7  句').sentences).toEqual(['3.4.2/s7']);
});
