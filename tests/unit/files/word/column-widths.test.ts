import { expect, test } from 'vitest';
import type { BookTable } from '../../../../src/files/books/book.ts';
import { columnWidths } from '../../../../src/files/word/column-widths.ts';

const cell = (text: string, rowspan = 1, colspan = 1) => ({
	runs: [{ text, marks: [] }],
	rowspan,
	colspan,
});

const table: BookTable = {
	locale: 'en',
	head: [cell('No.'), cell('Indicator', 1, 2), cell('Status')],
	rows: [
		[
			cell('1', 2),
			cell('Of which', 2),
			cell('a very long name that goes on and on'),
			cell('Achieved'),
		],
		[cell('another'), cell('Achieved')],
	],
};

test('widths add up to that of the table', () => {
	for (const width of [8845, 3001, 500])
		expect(columnWidths(table, width, 90).reduce((sum, own) => sum + own)).toBe(width);
});

test('a column has room for its longest word, and more where it has more to say', () => {
	const [number = 0, group = 0, name = 0, status = 0] = columnWidths(table, 8845, 90);
	expect(number).toBeGreaterThan('No.'.length * 90);
	expect(group).toBeGreaterThan('which'.length * 90);
	expect(status).toBeGreaterThan('Achieved'.length * 90);
	expect(name).toBeGreaterThan(status);
	expect(number).toBeLessThan(group);
});

test('a cell below a merged one belongs to the next column', () => {
	const wide: BookTable = {
		...table,
		head: [cell('a'), cell('b')],
		rows: [[cell('c', 2), cell('d')], [cell('incomprehensibilities')]],
	};
	const [first = 0, second = 0] = columnWidths(wide, 3000, 90);
	expect(second).toBeGreaterThan(21 * 90);
	expect(first).toBeLessThan(second);
});
