import type { PrintedTable, TableRow } from './table.ts';

/** A cell of a table as HTML lays it out. */
export interface LaidCell {
	/** Inline markup. */
	text: string;
	rowspan: number;
	colspan: number;
	/** What the cell heads, as HTML's `scope` has it; none for a value, and for a cell without words, which heads nothing. */
	scope?: 'col' | 'row' | 'rowgroup';
}

/** A printed table laid out: the heads of its columns, then its rows. */
export interface TableLayout {
	head: LaidCell[];
	rows: LaidCell[][];
}

/**
 * Lays out a printed table: an empty lead cell, and the rows under a group's heading, are merged with what stands
 * above them; the head of names stands over the groups, too.
 */
export function layOutTable({ columns, rows }: PrintedTable): TableLayout {
	const hasNumbers = rows.some(({ number }) => number !== '');
	const hasGroups = rows.some(({ group }) => group !== '');
	const nameColumn = (rows[0]?.lead.length ?? 0) + (hasNumbers ? 1 : 0);
	const head = columns.map((text, index): LaidCell => {
		const colspan = hasGroups && index === nameColumn ? 2 : 1;
		return { text, rowspan: 1, colspan, scope: 'col' };
	});
	return { head, rows: layOutRows(rows, hasNumbers, hasGroups) };
}

/**
 * The rows of a table that was laid out, for where cells cannot be merged: one that is stands in each of its rows, and
 * in the first of its columns.
 *
 * @throws If a row has too few cells.
 */
export function spreadRows({
	head,
	rows,
}: {
	head: readonly LaidCell[];
	rows: readonly (readonly LaidCell[])[];
}): string[][] {
	const width = head.reduce((sum, { colspan }) => sum + colspan, 0);
	/** Of each column, what a cell above leaves for the rows below it. */
	const open = new Map<number, { text: string; rows: number }>();
	return rows.map((cells) => {
		const rest = [...cells];
		const line: string[] = [];
		while (line.length < width) {
			const above = open.get(line.length);
			if (above && above.rows > 0) {
				above.rows -= 1;
				line.push(above.text);
				continue;
			}
			const cell = rest.shift();
			if (!cell) throw new Error('a row of the table has too few cells');
			open.set(line.length, { text: cell.text, rows: cell.rowspan - 1 });
			line.push(...spreadCell(cell));
		}
		return line;
	});
}

/** A cell in the first of its columns. */
export function spreadCell({ text, colspan }: LaidCell): string[] {
	return [text, ...Array<string>(colspan - 1).fill('')];
}

function layOutRows(
	rows: readonly TableRow[],
	hasNumbers: boolean,
	hasGroups: boolean,
): LaidCell[][] {
	const opensLead = (row: TableRow | undefined, column: number) =>
		row === undefined || row.lead.slice(0, column + 1).some((cell) => cell !== '');
	const goesOn = (row: TableRow | undefined) =>
		row?.number === '' && row.group === '' && row.lead.every((cell) => cell === '');
	const span = (index: number, ends: (row: TableRow | undefined) => boolean) => {
		let end = index + 1;
		while (end < rows.length && !ends(rows[end])) end += 1;
		return end - index;
	};

	let grouped = 0;
	return rows.map((row, index) => {
		const cells: LaidCell[] = [];
		const add = (text: string, rowspan: number, scope?: 'row' | 'rowgroup', colspan = 1) =>
			cells.push({ text, rowspan, colspan, ...(scope && text !== '' && { scope }) });
		for (const [column, text] of row.lead.entries())
			if (index === 0 || opensLead(row, column))
				add(
					text,
					span(index, (next) => opensLead(next, column)),
					'rowgroup',
				);

		const inGroup = row.group === '' && grouped > 0;
		const groupRows = row.group === '' ? 1 : span(index, (next) => !goesOn(next));
		if (hasNumbers && !inGroup) add(row.number, groupRows);
		if (row.group !== '') add(row.group, groupRows, 'rowgroup');
		grouped = inGroup ? grouped - 1 : groupRows - 1;
		const [name = '', ...values] = row.cells;
		add(name, 1, 'row', hasGroups && !inGroup && row.group === '' ? 2 : 1);
		for (const value of values) add(value, 1);
		return cells;
	});
}
