import { range, scaleLinear } from 'd3';
import type { Element } from 'hast';
import { s } from 'hastscript';
import {
	type ChartSize,
	chartWidth,
	drawHitArea,
	drawLink,
	drawMarkOf,
	drawRule,
	type Linked,
	wrapChart,
} from './chart-parts.ts';
import { drawLabel, drawLines } from './label.ts';
import { drawMark } from './mark.ts';
import { textWidth } from './text-width.ts';

/** A time limit in years and parts of them: a span that it lies in, or a point (`from` equals `to`). */
export interface Moment {
	from: number;
	to: number;
	/** Whether the plan only strives for it. */
	strive: boolean;
}

/** A promise with a row of its own. */
interface TimelineRow extends Linked, Moment {
	/** Its place in the plan. */
	number: string;
	label: string;
	/** The time limit in words. */
	date: string;
}

export interface TimelineGroup {
	heading: string;
	href: string;
	rows: readonly TimelineRow[];
	/**
	 * Promises of one span that share a row, each as a small mark. Where there is room each leads to its sentence;
	 * where fingers point, the row leads to all of them.
	 */
	shared: { label: string; href: string; marks: readonly (Linked & Moment)[] } | null;
}

const layouts = {
	wide: { number: 0, text: 64, textWidth: 360, x0: 452, x1: 902 },
	narrow: { number: 0, text: 56, textWidth: 268, x0: 4, x1: 320 },
} as const;

/** Size of a small mark, and from one to the next. */
const small = { width: 11, height: 7, right: 15, down: 12 };

/**
 * Draws promises by their time limits, in groups: a bar for a limit that is only known to lie in a year, a
 * diamond for one that is known more exactly; hollow where the plan only strives.
 *
 * @param years First and last year.
 */
export function drawTimeline(
	groups: readonly TimelineGroup[],
	years: readonly [number, number],
	size: ChartSize,
): Element {
	const { x0, x1 } = layouts[size];
	const time = scaleLinear()
		.domain([years[0], years[1] + 1])
		.rangeRound([x0, x1]);
	const content: Element[] = [];
	let y = 24;
	for (const { heading, href, rows, shared } of groups) {
		const lines = drawLines(
			{ text: heading, x: 0, y: y + 21, tone: 'h label' },
			{ width: size === 'wide' ? 430 : chartWidth.narrow - 10, size: 14.5, leading: 19 },
		);
		const block = Math.max(lines.height + 12, size === 'wide' ? 0 : 48);
		content.push(
			drawRule(size, y, 'head'),
			s('a', { href }, [drawHitArea(size, y, block), ...lines.elements]),
		);
		y += block;
		for (const row of rows) {
			const { elements, height } = drawRow(row, time, size, y);
			content.push(drawLink(row, [drawHitArea(size, y, height), ...elements]));
			y += height;
		}
		if (shared) {
			const { elements, height } = drawShared(shared, time, size, y);
			content.push(...elements);
			y += height;
		}
		y += 10;
	}
	const grid = [...range(years[0], years[1] + 1), years[1] + 1].map((year) =>
		s('path', { class: 'rule', d: `M${time(year)} 22V${y}` }),
	);
	const names = range(years[0], years[1] + 1).map((year) =>
		drawLabel({ text: String(year), x: time(year + 0.5), y: 15, anchor: 'middle', tone: 'q' }),
	);
	return wrapChart(size, y + 1, [...grid, ...names, ...content, drawRule(size, y, 'head')]);
}

type Time = (year: number) => number;

/** A promise: its place and words, and a mark with its date. */
function drawRow(row: TimelineRow, time: Time, size: ChartSize, y: number) {
	const { number, text, textWidth: width, x0 } = layouts[size];
	const lines = drawLines(
		{ text: row.label, x: text, y: y + 18, tone: 'label' },
		{ width, size: 14, leading: 18 },
	);
	const at = size === 'wide' ? y + 14 : y + lines.height + 18;
	return {
		elements: [
			drawLabel({ text: row.number, x: number, y: y + 18, tone: 'q' }),
			...lines.elements,
			drawMoment(row, time, at),
			drawDate(row, time, at, x0),
		],
		height: size === 'wide' ? Math.max(lines.height, 18) + 10 : lines.height + 32,
	};
}

/** A bar over the span, or a diamond at the point. */
function drawMoment({ from, to, strive }: Moment, time: Time, y: number): Element {
	const tone = strive ? 'base strive' : 'goal';
	if (from === to) return drawMark('diamond', tone, time(from), y, 90);
	const x = time(from) + 3;
	return s('rect', { class: tone, x, y: y - 8, width: time(to) - 3 - x, height: 16, rx: 8 });
}

/** The date inside its bar, or before its diamond, so that it stands in its own year where there is room. */
function drawDate(
	{ date, from, to, strive }: TimelineRow,
	time: Time,
	y: number,
	x0: number,
): Element {
	if (from !== to)
		return drawLabel({
			text: date,
			x: Math.round((time(from) + time(to)) / 2),
			y: y + 4,
			anchor: 'middle',
			tone: strive ? 't' : 't inside',
		});
	const fits = time(from) - 8 - textWidth(date, 12) > x0;
	return drawLabel({
		text: date,
		x: time(from) + (fits ? -8 : 8),
		y: y + 4,
		anchor: fits ? 'end' : 'start',
		tone: 't',
	});
}

/** Promises of the same span as small bars, row by row inside it. */
function drawShared(
	{ label, href, marks }: NonNullable<TimelineGroup['shared']>,
	time: Time,
	size: ChartSize,
	y: number,
) {
	const { text, textWidth: width } = layouts[size];
	const left = time(marks[0]?.from ?? 0) + 4;
	const columns = Math.max(1, Math.floor((time(marks[0]?.to ?? 1) - left) / small.right));
	const lines = drawLines(
		{ text: label, x: text, y: y + 18, tone: 'label' },
		{ width: size === 'wide' ? width : 190, size: 14, leading: 18 },
	);
	const drawBar = ({ strive }: Moment, index: number) =>
		s('rect', {
			class: strive ? 'base strive' : 'goal',
			x: left + (index % columns) * small.right,
			y: y + 10 + Math.floor(index / columns) * small.down,
			width: small.width,
			height: small.height,
			rx: small.height / 2,
		});
	const rows = Math.ceil(marks.length / columns) * small.down + 10;
	if (size === 'wide')
		return {
			elements: [
				s('a', { href }, lines.elements),
				...marks.map((mark, index) => drawLink(mark, [drawBar(mark, index)])),
			],
			height: Math.max(lines.height + 8, rows),
		};
	const height = Math.max(lines.height + 8, rows, 48);
	const inside = marks.map((mark, index) => drawMarkOf(mark, drawBar(mark, index)));
	return {
		elements: [s('a', { href }, [drawHitArea(size, y, height), ...lines.elements, ...inside])],
		height,
	};
}
