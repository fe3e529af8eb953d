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
import { drawMark, type Shape } from './mark.ts';
import { drawStrip, type Role, type Strip, stripDepth } from './strip.ts';
import { textWidth } from './text-width.ts';

/** One row: values on a strip, or, where the plan gives no figure to draw, its words. */
export interface StripRow extends Linked {
	number: string;
	/** With its unit. */
	name: string;
	shape: Shape;
	/** Short remarks on the row; `strong` ones are in the ink of data. */
	remarks: readonly { text: string; strong: boolean }[];
	strip: Strip | null;
	/** What the cells say where there is no strip, or in addition to it. */
	words: readonly { role: Role; text: string }[];
}

export interface StripGroup {
	heading: string;
	rows: readonly StripRow[];
}

const layouts = {
	wide: {
		name: 30,
		nameWidth: 310,
		x0: 400,
		x1: 690,
		remarks: 752,
		remarksWidth: 160,
		ends: 'beside',
	},
	narrow: {
		name: 26,
		nameWidth: 302,
		x0: 30,
		x1: 298,
		remarks: 26,
		remarksWidth: 302,
		ends: 'below',
	},
} as const;

const leading = 18;

/** Draws groups of rows below one another, each row with its name, its strip or words, and remarks. */
export function drawStripChart(groups: readonly StripGroup[], size: ChartSize): Element {
	const content: Element[] = [];
	let y = 1;
	for (const { heading, rows } of groups) {
		content.push(
			drawRule(size, y, 'head'),
			drawLabel({ text: heading, x: 0, y: y + 21, tone: 'h' }),
		);
		y += 30;
		for (const [index, row] of rows.entries()) {
			if (index > 0) content.push(drawRule(size, y));
			const { elements, height } = size === 'wide' ? drawWideRow(row, y) : drawNarrowRow(row, y);
			content.push(drawLink(row, [drawHitArea(size, y, height), ...elements]));
			y += height;
		}
		y += 20;
	}
	return wrapChart(size, y - 20, [...content, drawRule(size, y - 21, 'head')]);
}

/** Name, strip and remarks side by side. */
function drawWideRow(row: StripRow, y: number): { elements: Element[]; height: number } {
	const layout = layouts.wide;
	const { strip, shape } = row;
	const name = drawName(row, layout, y + 26);
	const remarks = drawRemarks(row, layout, y + 26);
	const line = y + 34;
	const depth = strip ? line + stripDepth(strip, layout.ends) - y : 0;
	const words = drawWords(row, { x: layout.x0, width: 340 }, y + (strip ? depth + 16 : 26));
	return {
		elements: [
			...name.elements,
			...(strip ? drawStrip(strip, shape, { ...layout, y: line }) : []),
			...words.elements,
			...remarks.elements,
		],
		height: Math.max(name.height, remarks.height, words.height, depth + words.height) + 18,
	};
}

/** Name, remarks, and strip or words below one another. */
function drawNarrowRow(row: StripRow, y: number): { elements: Element[]; height: number } {
	const layout = layouts.narrow;
	const { strip, shape } = row;
	const name = drawName(row, layout, y + 24);
	const remarks = drawRemarks(row, layout, y + 22 + name.height);
	const below = y + 24 + name.height + remarks.height;
	const depth = strip ? 24 + stripDepth(strip, layout.ends) : 0;
	const words = drawWords(row, { x: layout.name, width: 302 }, below + depth + (strip ? 14 : 2));
	return {
		elements: [
			...name.elements,
			...remarks.elements,
			...(strip ? drawStrip(strip, shape, { ...layout, y: below + 24 }) : []),
			...words.elements,
		],
		height: below + depth + words.height + (strip ? 10 : 0) - y,
	};
}

type Layout = (typeof layouts)[ChartSize];

function drawName({ number, name }: StripRow, layout: Layout, y: number) {
	const lines = drawLines(
		{ text: name, x: layout.name, y, tone: 'label' },
		{ width: layout.nameWidth, size: 14, leading },
	);
	return {
		elements: [drawLabel({ text: number, x: 0, y, tone: 'q' }), ...lines.elements],
		height: lines.height,
	};
}

/** Remarks side by side as far as there is room, otherwise below one another. */
function drawRemarks({ remarks }: StripRow, { remarks: left, remarksWidth }: Layout, y: number) {
	const elements: Element[] = [];
	let x: number = left;
	let height = 0;
	for (const { text, strong } of remarks) {
		const width = textWidth(text, 12) + 12;
		// A sentence stands alone, in as many lines as it needs.
		if (width - 12 > remarksWidth) {
			if (x > left) height += 16;
			const lines = drawLines(
				{ text, x: left, y: y + height, tone: strong ? 't d' : 't q' },
				{ width: remarksWidth, size: 12, leading: 16 },
			);
			elements.push(...lines.elements);
			height += lines.height;
			x = left;
			continue;
		}
		if (x > left && x + width > left + remarksWidth) {
			x = left;
			height += 16;
		}
		elements.push(drawLabel({ text, x, y: y + height, tone: strong ? 't d' : 't q' }));
		x = Math.round(x + width);
	}
	return { elements, height: x > left ? height + 16 : height };
}

/** The words of cells, each after the mark of what it stands for. */
function drawWords(
	{ words, shape }: StripRow,
	{ x, width }: { x: number; width: number },
	y: number,
) {
	const elements: Element[] = [];
	let height = 0;
	for (const { role, text } of words) {
		const top = y + height;
		const lines = drawLines(
			{ text, x: x + 18, y: top, tone: role === 'target' ? 't d' : 't' },
			{ width: width - 18, size: 12, leading: 17 },
		);
		elements.push(
			role === 'actual'
				? s('path', { class: 'was', d: `M${x + 5} ${top - 10}V${top + 2}` })
				: drawMark(shape, role === 'target' ? 'goal' : 'base', x + 5, top - 4, 64),
			...lines.elements,
		);
		height += lines.height;
	}
	return { elements, height: height + (words.length > 0 ? 6 : 0) };
}
