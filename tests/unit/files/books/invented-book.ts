import type { Book } from '../../../../src/files/books/book.ts';
import { toPassages } from '../../../../src/files/books/passages.ts';
import type { ReadingMode } from '../../../../src/model/locale.ts';
import { document, nodes, tables } from '../invented-plan.ts';

/** The invented plan as a book, with a note on a sentence and on the table, and one repair. */
export const toInventedBook = (mode: ReadingMode): Book => ({
	mode,
	document,
	passages: toPassages(nodes),
	tables: { zh: tables, en: tables },
	marksOf: (id) =>
		({
			'1.1/s1': [{ id: 'wheel', label: '1' }],
			'table-1': [{ id: 'wheel', label: '1' }],
			'1.1/s2': [{ id: 'slip', label: null }],
		})[id] ?? [],
	notes: [
		{
			id: 'wheel',
			label: '1',
			text: { zh: '轮 & 水。', en: 'A wheel & water.' },
			places: ['1.1/s1', 'table-1'],
		},
	],
	repairs: [
		{
			id: 'slip',
			node: '1.1/s2',
			seed: '双 控',
			reading: '双控',
			kind: 'ocr',
			reason: { zh: '多一空格。', en: 'A space too many.' },
		},
	],
	release: '2026-01-31',
	address: 'https://example.org/zh/?a&b',
});
