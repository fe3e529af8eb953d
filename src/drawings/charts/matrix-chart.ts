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
} from './chart-parts.ts';
import { drawLabel, drawLines } from './label.ts';
import { textWidth } from './text-width.ts';

/** A row and the columns that it has to do with. */
export interface MatrixRow {
	row: string;
	number: string;
	label: string;
	href: string;
	/** One for each column that is marked, by its key. */
	cells: readonly (Linked & { column: string })[];
	/** What is said where no column is marked. */
	none: string;
}

interface MatrixColumn {
	key: string;
	/** One or two characters, for the head of a narrow column. */
	short: string;
	name: string;
}

/** Columns that stand together under one name. */
export interface MatrixGroup {
	name: string;
	href: string;
	columns: readonly MatrixColumn[];
}

/** Draws which columns a row has to do with: as a grid where it is wide, otherwise as rows of their names. */
export function drawMatrix(
	groups: readonly MatrixGroup[],
	rows: readonly MatrixRow[],
	size: ChartSize,
): Element {
	return size === 'wide' ? drawGrid(groups, rows) : drawLists(groups, rows);
}

/** Height that a finger needs. */
const finger = 46;

function drawGrid(groups: readonly MatrixGroup[], rows: readonly MatrixRow[]): Element {
	const columns = groups.flatMap((group) => group.columns);
	const band = scaleBand(
		columns.map(({ key }) => key),
		[336, 912],
	)
		.round(true)
		.padding(0.1);
	const left = (column: MatrixColumn | undefined) => band(column?.key ?? '') ?? 0;
	const content: Element[] = groups.map(({ name, href, columns: own }) =>
		s('a', { href }, [drawLabel({ text: name, x: left(own[0]), y: 16, tone: 't' })]),
	);
	content.push(
		...columns.map((column) =>
			drawLabel({
				text: column.short,
				x: left(column) + band.bandwidth() / 2,
				y: 32,
				anchor: 'middle',
				tone: 'xs q',
			}),
		),
	);
	const lines: Element[] = [];
	let y = 40;
	for (const row of rows) {
		const { elements, height } = drawHead(row, 'wide', y, 9);
		content.push(
			...elements,
			...(row.cells.length === 0
				? drawNone(row.none, left(columns[0]), y + 18)
				: row.cells.map((cell) =>
						drawLink(cell, [
							s('rect', {
								class: 'amount',
								x: band(cell.column) ?? 0,
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
		lines.push(s('path', { class: 'rule', d: `M${left(own[0]) - 1} 5V${y}` }));
	lines.push(s('path', { class: 'rule', d: `M911 5V${y}` }));
	return wrapChart('wide', y + 1, [...lines, ...content, drawRule('wide', y, 'head')]);
}

/** Number and name of a row, which lead to its page, with some room below them. */
function drawHead(row: MatrixRow, size: ChartSize, y: number, below: number) {
	const label = drawLines(
		{ text: row.label, x: 30, y: y + 18, tone: 'label' },
		{ width: size === 'wide' ? 290 : 298, size: 14, leading: 18 },
	);
	const height = label.height + below;
	return {
		elements: [
			drawRule(size, y),
			s('a', { href: row.href, dataRow: row.row }, [
				drawHitArea(size, y, height),
				drawLabel({ text: row.number, x: 0, y: y + 18, tone: 'q' }),
				...label.elements,
			]),
		],
		height,
	};
}

/** Words in place of marks, clear of the upright lines. */
function drawNone(text: string, x: number, y: number): Element[] {
	return [
		s('rect', {
			class: 'paper',
			x,
			y: y - 12,
			width: Math.ceil(textWidth(text, 12)) + 6,
			height: 16,
		}),
		drawLabel({ text, x: x + 2, y, tone: 't q' }),
	];
}

function drawLists(groups: readonly MatrixGroup[], rows: readonly MatrixRow[]): Element {
	const names = new Map(
		groups.flatMap(({ columns }) => columns.map(({ key, name }) => [key, name])),
	);
	const content: Element[] = [];
	let y = 1;
	for (const row of rows) {
		const none = row.cells.length === 0;
		const { elements, height } = drawHead(row, 'narrow', y, none ? 46 : 30);
		content.push(...elements);
		if (none) content.push(drawLabel({ text: row.none, x: 30, y: y + height - 22, tone: 't q' }));
		y += height;
		let x = 30;
		for (const cell of row.cells) {
			const name = names.get(cell.column) ?? '';
			const width = Math.ceil(textWidth(name, 14)) + 14;
			if (x + width > 328) {
				x = 30;
				y += finger;
			}
			const area = s('rect', {
				class: 'hit',
				x: x - 6,
				y: y - 8,
				width: width - 2,
				height: finger,
			});
			content.push(
				drawLink(cell, [area, drawLabel({ text: name, x, y: y + 18, tone: 'd label' })]),
			);
			x += width;
		}
		if (!none) y += finger;
	}
	return wrapChart('narrow', y + 1, [...content, drawRule('narrow', y, 'head')]);
}
