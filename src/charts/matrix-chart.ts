import { scaleBand } from 'd3';
import type { Element } from 'hast';
import { s } from 'hastscript';
import {
	type ChartSize,
	drawHitArea,
	drawLink,
	drawRule,
	type Linked,
	wrapChart,
} from './chart.ts';
import { drawLabel, drawLines } from './label.ts';
import { textWidth } from './text-width.ts';

/** A row and the columns that it has to do with. */
export interface MatrixRow {
	row: string;
	number: string;
	label: string;
	href: string;
	/** One for each column that is marked; `column` is one of the columns' names. */
	cells: readonly (Linked & { column: string })[];
	/** What is said where no column is marked. */
	none: string;
}

/** Columns that stand together under one name. */
export interface MatrixGroup {
	name: string;
	href: string;
	columns: readonly string[];
}

/** Draws which columns a row has to do with: as a grid where it is wide, otherwise as rows of their names. */
export function drawMatrix(
	groups: readonly MatrixGroup[],
	rows: readonly MatrixRow[],
	size: ChartSize,
): Element {
	return size === 'wide' ? drawGrid(groups, rows) : drawLists(rows);
}

function drawGrid(groups: readonly MatrixGroup[], rows: readonly MatrixRow[]): Element {
	const columns = groups.flatMap((group) => group.columns);
	const band = scaleBand(columns, [336, 912]).round(true).padding(0.1);
	const left = (column = '') => band(column) ?? 0;
	const content: Element[] = groups.map(({ name, href, columns: own }) =>
		s('a', { href }, [drawLabel({ text: name, x: left(own[0]), y: 16, tone: 't' })]),
	);
	const lines: Element[] = [];
	let y = 26;
	for (const row of rows) {
		const label = drawLines(
			{ text: row.label, x: 30, y: y + 18 },
			{ width: 290, size: 14, leading: 18 },
		);
		const height = label.height + 9;
		content.push(
			drawRule('wide', y),
			s('a', { href: row.href, dataRow: row.row }, [
				drawHitArea('wide', y, height),
				drawLabel({ text: row.number, x: 0, y: y + 18, tone: 'q' }),
				...label.elements,
			]),
			...(row.cells.length === 0
				? [drawLabel({ text: row.none, x: left(columns[0]), y: y + 18, tone: 't q' })]
				: row.cells.map((cell) =>
						drawLink(cell, [
							s('rect', {
								class: 'bar',
								x: left(cell.column),
								y: y + 7,
								width: band.bandwidth(),
								height: 14,
							}),
						]),
					)),
		);
		y += height;
	}
	for (const { columns: own } of groups)
		lines.push(s('path', { class: 'rule', d: `M${left(own[0]) - 1} 4V${y}` }));
	return wrapChart('wide', y + 1, [...lines, ...content, drawRule('wide', y, 'head')]);
}

function drawLists(rows: readonly MatrixRow[]): Element {
	const content: Element[] = [];
	let y = 1;
	for (const row of rows) {
		const label = drawLines(
			{ text: row.label, x: 30, y: y + 20 },
			{ width: 298, size: 14, leading: 18 },
		);
		content.push(
			drawRule('narrow', y),
			s('a', { href: row.href, dataRow: row.row }, [
				drawLabel({ text: row.number, x: 0, y: y + 20, tone: 'q' }),
				...label.elements,
			]),
		);
		y += label.height + 26;
		if (row.cells.length === 0)
			content.push(drawLabel({ text: row.none, x: 30, y: y + 2, tone: 't q' }));
		let x = 30;
		for (const cell of row.cells) {
			const width = Math.ceil(textWidth(cell.column, 14)) + 14;
			if (x + width > 328) {
				x = 30;
				y += 26;
			}
			content.push(drawLink(cell, [drawLabel({ text: cell.column, x, y: y + 4, tone: 'd' })]));
			x += width;
		}
		y += 18;
	}
	return wrapChart('narrow', y + 1, [...content, drawRule('narrow', y, 'head')]);
}
