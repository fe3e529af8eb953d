/** What a cell is sorted by: in a column of figures the figure in it, without bounds and remarks. */
function keyOf(cell: HTMLTableCellElement | undefined): string {
	const text = cell?.textContent.trim() ?? '';
	return cell?.classList.contains('num') ? (/\d+(?:\.\d+)?/u.exec(text)?.[0] ?? '') : text;
}

/** Rows, each with those after it that are part of it (`data-part`): an “of which” says nothing elsewhere. */
function groupParts(rows: readonly HTMLTableRowElement[]): HTMLTableRowElement[][] {
	const groups: HTMLTableRowElement[][] = [];
	for (const row of rows) {
		const last = groups[groups.length - 1];
		if (last && row.dataset.part !== undefined) last.push(row);
		else groups.push([row]);
	}
	return groups;
}

/** Compares the keys of a column: as figures, as groups in the order of the plan, or as words. */
function compareKeys(heading: HTMLElement, keys: readonly string[]) {
	if (heading.classList.contains('num')) return (a: string, b: string) => Number(a) - Number(b);
	if (heading.dataset.order === 'plan') {
		const known = [...new Set(keys)];
		return (a: string, b: string) => known.indexOf(a) - known.indexOf(b);
	}
	return new Intl.Collator(document.documentElement.lang, { numeric: true }).compare;
}

/**
 * Rows in the order of a column. Those without a value there stand last, whichever way the others run.
 *
 * @param rows In the order of the server, which is that of the plan and of the first column.
 * @param headings Of all columns.
 * @param index Of the column; -1 for the order of the server.
 */
export function sortRows(
	rows: readonly HTMLTableRowElement[],
	headings: readonly HTMLElement[],
	index: number,
	down: boolean,
): HTMLTableRowElement[] {
	const heading = headings[index];
	const groups = groupParts(rows);
	if (!heading || (index === 0 && !down)) return [...rows];
	if (index === 0) return groups.reverse().flat();
	const keyed = groups.map((group) => ({ group, key: keyOf(group[0]?.cells[index]) }));
	const compare = compareKeys(
		heading,
		keyed.map(({ key }) => key),
	);
	keyed.sort(({ key: left }, { key: right }) => {
		if (left === '' || right === '') return Number(left === '') - Number(right === '');
		return down ? compare(right, left) : compare(left, right);
	});
	return keyed.flatMap(({ group }) => group);
}

/** Makes the headings of columns buttons that sort by them, up and then down. */
export function addSortButtons(
	headings: readonly HTMLElement[],
	sort: (order: string) => void,
): void {
	for (const heading of headings) {
		const { column } = heading.dataset;
		if (column === undefined) continue;
		const button = document.createElement('button');
		button.type = 'button';
		button.append(...heading.childNodes);
		heading.append(button);
		button.addEventListener('click', () => {
			sort(heading.ariaSort === 'ascending' ? `-${column}` : column);
		});
	}
}

/**
 * Tells in the headings by which of them the rows are sorted.
 *
 * @param order `count`, `-count`; `''` for the order of the server.
 * @returns The index of the column, -1 for none, and whether downwards.
 */
export function showOrder(
	headings: readonly HTMLElement[],
	order: string,
): [index: number, down: boolean] {
	const column = order.replace(/^-/u, '');
	const down = order.startsWith('-');
	const index = headings.findIndex(({ dataset }) => column !== '' && dataset.column === column);
	headings.forEach((heading, position) => {
		if (position === index) heading.ariaSort = down ? 'descending' : 'ascending';
		else heading.removeAttribute('aria-sort');
	});
	return [index, down];
}
