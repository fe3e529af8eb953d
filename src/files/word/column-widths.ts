import { plainText } from '../../model/text/inline.ts';
import type { BookTable } from '../books/book.ts';

/**
 * Widths of a table's columns: each has room for its longest word, and what is left goes to those that have more to
 * say.
 *
 * @param width Of the whole table, in twips.
 * @param letter Of a Latin letter; a Chinese character is twice as wide.
 * @returns Whole numbers that add up to the whole.
 */
export function columnWidths({ head, rows }: BookTable, width: number, letter: number): number[] {
	const count = head.reduce((sum, { colspan }) => sum + colspan, 0);
	const needs = Array<number>(count).fill(0);
	const wants = Array<number>(count).fill(0);
	for (const { column, spans, text } of placeCells([head, ...rows])) {
		wants[column] = Math.max(wants[column] ?? 0, measure(text));
		if (spans) continue;
		// Chinese can be cut anywhere, but five characters read better on one line.
		const words = measure(text) <= 10 ? [text] : text.split(/\s|(?<=\p{sc=Han})/u);
		needs[column] = Math.max(
			needs[column] ?? 0,
			Math.max(...words.map(measure)) * letter + padding,
		);
	}
	const needed = sum(needs);
	const widths =
		needed > width
			? needs.map((need) => Math.floor((need / needed) * width))
			: needs.map((need, index) =>
					Math.floor(need + ((wants[index] ?? 0) / sum(wants)) * (width - needed)),
				);
	return widths.map((own, index) => (index === 0 ? own + width - sum(widths) : own));
}

/** What a cell has beside its text: margins and rules. In twips. */
const padding = 160;

const sum = (numbers: readonly number[]) => numbers.reduce((total, own) => total + own, 0);

/** Width of a text in letters. */
const measure = (text: string) => sum(Array.from(text, (char) => (char > '\u2e7f' ? 2 : 1)));

/** The cells, each with its column, the last where it spans some. */
function placeCells(rows: readonly BookTable['head'][]) {
	/** Of each column, in how many of the rows below it is taken. */
	const taken: number[] = [];
	return rows.flatMap((cells) => {
		let column = 0;
		const placed = cells.map(({ runs, rowspan, colspan }) => {
			while ((taken[column] ?? 0) > 0) {
				taken[column] = (taken[column] ?? 0) - 1;
				column += 1;
			}
			const start = column;
			for (; column < start + colspan; column += 1) taken[column] = rowspan - 1;
			return { column: column - 1, spans: colspan > 1, text: plainText(runs) };
		});
		for (; column < taken.length; column += 1)
			taken[column] = Math.max(0, (taken[column] ?? 0) - 1);
		return placed;
	});
}
