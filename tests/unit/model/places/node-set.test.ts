import { expect, test } from 'vitest';
import { parseNodeSet } from '../../../../src/model/places/node-set.ts';
import { parseCitation } from '../../../../src/search/engine/citation.ts';

const nodes = [
	['1', null],
	['table-1', '1'],
	['2', null],
	['table-2', '2'],
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
].map(([id, parent = null]) => ({ id: id ?? '', parent }));
const sentencesOf = (id: string, ...numbers: string[]) =>
	[id, numbers.map((number) => `${id}/s${number}`)] as const;
const plan = {
	nodes,
	sentences: new Map([
		sentencesOf('3.4.2', '6', '7', '7b', '8'),
		sentencesOf('3.5.1', '7'),
		sentencesOf('box-4.1', '1'),
	]),
	rows: ['a-4', 'a-5a', 'a-5b', 'i7', 'i8'],
	tables: { results: 'table-1', indicators: 'table-2' },
};
/** What is shown, the parts of which are not again. */
const idsOf = (list: string) => {
	const { entries, within } = parseNodeSet(list, plan);
	return entries.map(({ id }) => id).filter((id) => !within.includes(id));
};

test('places stand in the order of the list, each once, however it is parted', () => {
	expect(idsOf('box-3,3.4.1')).toEqual(['box-3', '3.4.1']);
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

test('a sentence and a row are places of their own, and capitals do not matter', () => {
	expect(parseNodeSet('3.5.1/S7,BOX-4,i8,a-5b', plan)).toEqual({
		entries: [
			{ kind: 'sentence', id: '3.5.1/s7' },
			{ kind: 'node', id: 'box-4' },
			{ kind: 'row', id: 'i8' },
			{ kind: 'row', id: 'a-5b' },
		],
		within: [],
		unknown: [],
	});
	expect(idsOf('table-2/i8')).toEqual(['i8']);
});

test('a sentence or a row whose place is on the list is shown there, wherever it is listed', () => {
	expect(parseNodeSet('3.5.1/s7,3.5.1,i8,3.4,3.4.2/s6', plan).within).toEqual([
		'3.5.1/s7',
		'3.4.2/s6',
	]);
	expect(parseNodeSet('i8,a-4,2', plan).within).toEqual(['i8']);
});

test('a range of sentences of one place, or of rows of one table, holds those between', () => {
	expect(idsOf('3.4.2/s7-3.4.2/s8')).toEqual(['3.4.2/s7', '3.4.2/s7b', '3.4.2/s8']);
	expect(idsOf('3.4.2/s8–3.4.2/s7')).toEqual(['3.4.2/s7', '3.4.2/s7b', '3.4.2/s8']);
	expect(idsOf('a-4-a-5b')).toEqual(['a-4', 'a-5a', 'a-5b']);
	expect(idsOf('3.4.2/s7-3.5.1/s7')).toEqual(['3.4.2', 'box-3', '3.5.1']);
});

test('what names no place is told as it was written', () => {
	expect(parseNodeSet('9.9,3.4.1,3.4.1-9.9,…,3.4.2/s9,i9,3.4.2/x', plan)).toEqual({
		entries: [{ kind: 'node', id: '3.4.1' }],
		within: [],
		unknown: ['9.9', '3.4.1-9.9', '…', '3.4.2/s9', 'i9', '3.4.2/x'],
	});
});

/** All places of a list, with what else names them. */
const readAll = (list: string) =>
	parseNodeSet(list, plan, parseCitation).entries.map(({ id }) => id);

test('a place may be written as print numbers it', () => {
	expect(readAll('三（四）2，专栏 4')).toEqual(['3.4.2', 'box-4']);
	expect(readAll('三（四）2，第 7 句；Box 4')).toEqual(['3.4.2/s7', 'box-4']);
	expect(readAll('3.4.2, sentence 7b')).toEqual(['3.4.2/s7b']);
	expect(readAll('三（四）1-三（四）2')).toEqual(['3.4.1', '3.4.2']);
	expect(parseNodeSet('三（九）9', plan, parseCitation).unknown).toEqual(['三（九）9']);
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
	expect(readAll('  3.4.1   –   3.4.2 ,\n\n box   4')).toEqual(['3.4.1', '3.4.2', 'box-4']);
	expect(readAll('三（四）2，  第  7  句')).toEqual(['3.4.2/s7']);
});
