import { max, scaleLinear } from 'd3';
import type { Element } from 'hast';
import { s } from 'hastscript';
import {
	type ChartSize,
	chartWidth,
	drawHitArea,
	drawLink,
	drawRule,
	type Linked,
	wrapChart,
} from './chart-parts.ts';
import { drawLabel, drawLines } from './label.ts';

/** Counts of one place; `null` where nothing was counted. */
interface CountRow extends Linked {
	label: string;
	counts: readonly (number | null)[];
}

export interface CountGroup {
	heading: string;
	href: string;
	rows: readonly CountRow[];
}

const layouts = {
	wide: { labelWidth: 350, x0: 372, pitch: 138, bar: 100 },
	narrow: { labelWidth: 328, x0: 0, pitch: 83, bar: 50 },
} as const;

/**
 * Draws counts as bars that begin at zero; each column has a scale of its own, so bars are compared down a
 * column, not across.
 *
 * @param columns What is counted, with the plural in as few words as can be.
 */
export function drawCounts(
	columns: readonly string[],
	groups: readonly CountGroup[],
	size: ChartSize,
): Element {
	const { labelWidth, x0, pitch, bar } = layouts[size];
	const all = groups.flatMap(({ rows }) => rows);
	const scales = columns.map((_, index) =>
		scaleLinear()
			.domain([0, max(all, ({ counts }) => counts[index] ?? 0) ?? 1])
			.rangeRound([0, bar]),
	);
	const x = (index: number) => x0 + index * pitch;
	const content: Element[] = [];
	let y = 1;
	for (const { heading, href, rows } of groups) {
		const lines = drawLines(
			{ text: heading, x: 0, y: y + 21, tone: 'h label' },
			{ width: labelWidth, size: 14.5, leading: 19 },
		);
		const names = size === 'wide' ? y + 21 : y + lines.height + 20;
		content.push(
			drawRule(size, y, 'head'),
			s('a', { href }, [
				drawHitArea(size, y, size === 'wide' ? 30 : names + 8 - y),
				...lines.elements,
			]),
			...columns.map((text, index) => drawLabel({ text, x: x(index), y: names, tone: 't q' })),
		);
		y = names + 8;
		for (const row of rows) {
			const label = drawLines(
				{ text: row.label, x: 0, y: y + 18, tone: 'label' },
				{ width: labelWidth, size: 14, leading: 18 },
			);
			const at = size === 'wide' ? y + 14 : y + label.height + 12;
			const height = size === 'wide' ? label.height + 9 : label.height + 30;
			const bars = row.counts.flatMap((count, index) =>
				count === null
					? []
					: [
							s('path', { class: 'axis', d: `M${x(index)} ${at - 7}V${at + 7}` }),
							s('rect', {
								class: 'amount',
								x: x(index),
								y: at - 5,
								width: scales[index]?.(count) ?? 0,
								height: 10,
							}),
							drawLabel({
								text: String(count),
								x: x(index) + (scales[index]?.(count) ?? 0) + 5,
								y: at + 4,
								tone: count === 0 ? 't q' : 't',
							}),
						],
			);
			content.push(drawLink(row, [drawHitArea(size, y, height), ...label.elements, ...bars]));
			y += height;
		}
		y += 12;
	}
	return wrapChart(size, y, [
		...content,
		s('path', { class: 'head', d: `M0 ${y - 1}H${chartWidth[size]}` }),
	]);
}
