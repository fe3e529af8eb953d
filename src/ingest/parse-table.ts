import { formatInline } from '../model/text/inline.ts';
import type { TableRow } from '../model/text/table.ts';
import { checkBrackets } from './check-brackets.ts';
import type { IngestParsed, IngestProblem } from './ingest-code.ts';
import { parseMarkup, toRuns } from './parse-markup.ts';
import { type SourceText, splitText, trimText } from './source-text.ts';

/** A table in the seed's own arrangement made plain: its columns, and its rows cell by cell. */
export interface Table {
	columns: string[];
	rows: TableRow[];
}

/** A space that a line wrap has left between Chinese characters, or beside their punctuation. */
const wrap = /(?<=[\p{sc=Han}（）《》“”、，])[ \u3000]+(?=[\p{sc=Han}（）《》“”、，])/gu;

/**
 * Reads the rows of a table. Every row has as many cells as the header, but merged cells have moved some
 * to the left or right: the cells that are filled are read from the right, where no cell is merged.
 *
 * @param lines The header and the rows, cells divided by tabs.
 */
export function parseTable(
	lines: readonly SourceText[],
	place: (offset: number) => IngestProblem['place'],
): IngestParsed<Table> {
	const problems: IngestProblem[] = [];
	const read = (line: SourceText) =>
		splitText(line, /\t/u).map((cell) => {
			const { value, problems: found } = parseMarkup(trimText(cell), place);
			for (const problem of [...found, ...checkBrackets(value, place)]) problems.push(problem);
			return formatInline(toRuns(value)).replaceAll(wrap, '');
		});

	const [header, ...body] = lines;
	if (!header) return { value: { columns: [], rows: [] }, problems };
	const headerCells = read(header);
	const columns = headerCells.filter((cell) => cell !== '');
	const numberColumn = columns.findIndex((name) => name === '序号' || name === '编号');
	const shape = { columns: columns.length, numberColumn };
	const rows = body
		.filter(({ text }) => text !== header.text)
		.flatMap((line) => {
			const cells = read(line);
			const message = checkRow(cells, headerCells.length, shape);
			if (message === '') return [readRow(cells, shape)];
			problems.push({ code: 'table-cells', message, place: place(line.at[0] ?? 0) });
			return [];
		});
	return { value: { columns, rows }, problems };
}

interface Shape {
	/** Number of columns that the header names. */
	columns: number;
	/** Index of the column of row numbers; -1 where there is none. */
	numberColumn: number;
}

/** What is wrong with the number of a row's cells, or ''. */
function checkRow(cells: readonly string[], width: number, shape: Shape): string {
	const filled = cells.filter((cell) => cell !== '').length;
	const least = isUnmoved(cells, shape) ? 0 : shape.columns - shape.numberColumn - 1;
	if (cells.length !== width)
		return `the row has ${cells.length} ${cells.length === 1 ? 'cell' : 'cells'}, expected ${width} as in the header`;
	if (filled < least || filled > shape.columns + 1)
		return `the row has ${filled} filled ${filled === 1 ? 'cell' : 'cells'}, expected ${least} to ${shape.columns + 1}`;
	return '';
}

const rowNumber = /^\d+$/u;

/** Whether every cell stands below its own heading. */
function isUnmoved(cells: readonly string[], { columns, numberColumn }: Shape): boolean {
	return (
		cells.slice(columns).every((cell) => cell === '') &&
		(numberColumn === -1 || rowNumber.test(cells[numberColumn] ?? ''))
	);
}

function readRow(cells: readonly string[], shape: Shape): TableRow {
	const lead = Math.max(shape.numberColumn, 0);
	if (isUnmoved(cells, shape)) {
		const number = shape.numberColumn === -1 ? '' : (cells[lead] ?? '');
		const values = cells.slice(shape.numberColumn + 1, shape.columns);
		return { lead: cells.slice(0, lead), number, group: '', cells: values };
	}
	const filled = cells.filter((cell) => cell !== '');
	const first = filled.length - (shape.columns - shape.numberColumn - 1);
	const heads = filled.slice(0, first);
	const index = heads.findIndex((cell) => rowNumber.test(cell));
	const isPart = index === -1 && heads.at(-1) === '其中';
	const group = isPart ? '其中' : index === -1 ? '' : (heads[index + 1] ?? '');
	const leads = index === -1 ? heads.slice(0, isPart ? -1 : undefined) : heads.slice(0, index);
	return {
		lead: [...Array.from({ length: Math.max(0, lead - leads.length) }, () => ''), ...leads],
		number: heads[index] ?? '',
		group,
		cells: filled.slice(first),
	};
}
