/** What a cell is sorted by: in a column of figures the figure in it, without bounds and remarks. */
function keyOf(cell: HTMLTableCellElement | undefined): string {
	const text = cell?.textContent.trim() ?? '';
	return cell?.classList.contains('num') ? (/\d+(?:\.\d+)?/u.exec(text)?.[0] ?? '') : text;
}

/**
 * Rows in the order of a column. Those without a value there stand last, whichever way the others run.
 *
 * @param index Of the column; the first is the order of the server, which is that of the plan.
 */
export function sortRows(
	rows: readonly HTMLTableRowElement[],
	index: number,
	down: boolean,
): HTMLTableRowElement[] {
	const sorted = [...rows];
	if (index === 0 && down) return sorted.reverse();
	if (index <= 0) return sorted;
	const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
	const isFigure = rows.some((row) => row.cells[index]?.classList.contains('num'));
	const keys = new Map(rows.map((row) => [row, keyOf(row.cells[index])]));
	return sorted.sort((a, b) => {
		const [left = '', right = ''] = [keys.get(a), keys.get(b)];
		if (left === '' || right === '') return Number(left === '') - Number(right === '');
		const order = isFigure ? Number(left) - Number(right) : collator.compare(left, right);
		return down ? -order : order;
	});
}
