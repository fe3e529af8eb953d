import { expect, test } from 'vitest';
import { indicatorSchema } from '../../../../src/model/schemas/indicator.ts';

const text = (words: string) => ({ zh: words, en: words });

/** A row as sparse as a table may have it: no domain, nothing explained, and no sentence that speaks of it. */
const sparse = {
	id: '1',
	number: '1',
	partOf: null,
	name: text('水'),
	printedName: '水',
	unit: null,
	nature: 'binding',
	baseline: { value: null, period: '2020', text: text('—') },
	target: { year: 2025, operator: null, value: null, text: text('提高') },
	desired: 'up',
	nodes: [],
};
const faultsOf = (row: object) =>
	indicatorSchema.safeParse(row).error?.issues.map(({ path }) => path.join('.')) ?? [];

test('a row without domain, explanation and sentences is one', () => {
	expect(faultsOf(sparse)).toEqual([]);
});

test('sentences and the wordings that they were found by stand together', () => {
	const aliases = { zh: ['水'], en: ['water'] };
	expect(faultsOf({ ...sparse, nodes: ['1.1/s1'] })).toEqual(['nodes']);
	expect(faultsOf({ ...sparse, aliases })).toEqual(['nodes']);
	expect(faultsOf({ ...sparse, aliases, nodes: ['1.1/s1'] })).toEqual([]);
});

test('the mark of a note is a number in a circle or a star', () => {
	const marked = (mark: string) =>
		faultsOf({ ...sparse, baseline: { ...sparse.baseline, mark, note: text('估算') } });
	for (const mark of ['①', '⑳', '*', '**']) expect(marked(mark), mark).toEqual([]);
	for (const mark of ['1', '', '#']) expect(marked(mark), mark).toEqual(['baseline.mark']);
});
