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
