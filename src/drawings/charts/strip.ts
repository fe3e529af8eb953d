import type { Element } from 'hast';
import { s } from 'hastscript';
import { drawLabel, type Label } from './label.ts';
import { drawMark, type Shape } from './mark.ts';
import { scaleStrip } from './strip-scale.ts';
import { textWidth } from './text-width.ts';

/** What a mark on a strip stands for: an open mark, a filled one, an upright stroke. */
export type Role = 'baseline' | 'target' | 'actual';

export interface StripMark {
	role: Role;
	value: number;
	/** Value as printed, with what has to be said of it. */
	label: string;
	/** Whether the value itself does not meet the target: its mark stands beside it. */
	excluded?: boolean;
}

/** Values of one row on a scale, mostly its own. */
export interface Strip {
	marks: readonly StripMark[];
	/** Least and greatest value that the unit allows. */
	limits: readonly [number, number];
	/** Values of another row of the same quantity, which the scale takes in, so that the two can be compared. */
	shared?: readonly number[];
	/** The side of the target on which it is met, drawn as a pale band; none where it has to be hit. */
	met?: 'above' | 'below' | undefined;
	/** Whether a line may lead from baseline to target: they count the same thing. */
	joined: boolean;
	format: (value: number) => string;
}

/** Where a strip lies: its line from `x0` to `x1` at `y`. The numbers of its ends stand beside it, or below. */
export interface StripPlace {
	x0: number;
	x1: number;
	y: number;
	ends: 'beside' | 'below';
}

const size = 12;

/** How far labels may reach beyond the ends of the line. */
const overhang = 28;

/** Height that a strip takes below its line. */
export function stripDepth({ marks }: Strip, ends: StripPlace['ends']): number {
	const lines = Number(marks.some(({ role }) => role === 'actual')) + Number(ends === 'below');
	return 8 + 15 * lines;
}

/** Draws a strip; 24 units are taken above its line. See {@link stripDepth}. */
export function drawStrip(
	{ marks, limits, shared = [], met, joined, format }: Strip,
	shape: Shape,
	{ x0, x1, y, ends }: StripPlace,
): Element[] {
	const scale = scaleStrip([...marks.map(({ value }) => value), ...shared], limits, [x0, x1]);
	const [least = 0, greatest = 0] = scale.domain();
	const at = (role: Role) => marks.find((mark) => mark.role === role);
	const baseline = at('baseline');
	const target = at('target');
	const actual = at('actual');
	const x = ({ value }: StripMark) => scale(value);
	const beside = target?.excluded === true ? (met === 'above' ? 11 : -11) : 0;
	const same = baseline !== undefined && target !== undefined && x(baseline) === x(target);
	const nested = same && beside === 0;
	const path = (tone: string, d: string) => s('path', { class: tone, d });
	return [
		path('axis', `M${x0} ${y}H${x1}`),
		...(met && target ? [path('zone', `M${x(target)} ${y}H${met === 'above' ? x1 : x0}`)] : []),
		...(baseline && target && joined && !same
			? [path('move', `M${x(baseline)} ${y}H${x(target)}`)]
			: []),
		...(actual ? [path('was', `M${x(actual)} ${y - 9}V${y + 9}`)] : []),
		...(baseline ? [drawMark(shape, 'base', x(baseline), y, nested ? 240 : 84)] : []),
		...(target ? [drawMark(shape, 'goal', x(target) + beside, y, nested ? 64 : 84)] : []),
		...placeAbove(same ? [target] : [baseline, target].filter((mark) => mark !== undefined), x, {
			x0,
			x1,
			y: y - 13,
		}).map(drawLabel),
		...(actual ? [drawLabel(placeBelow(actual, x(actual), { x0, x1, y: y + 22 }))] : []),
		...(
			[
				[least, x0, 'end', -14],
				[greatest, x1, 'start', 14],
			] as const
		).map(([value, end, anchor, gap]) =>
			drawLabel(
				ends === 'beside'
					? { text: format(value), x: end + gap, y: y + 4, anchor, tone: 't q' }
					: {
							text: format(value),
							x: end,
							y: y + (actual ? 37 : 20),
							anchor: 'middle',
							tone: 't q',
						},
			),
		),
	];
}

interface Room {
	x0: number;
	x1: number;
	y: number;
}

/** Places the labels above a line so that none lies on the other or leaves the line's room. */
function placeAbove(
	marks: readonly StripMark[],
	xOf: (mark: StripMark) => number,
	{ x0, x1, y }: Room,
): Label[] {
	const sorted = marks.toSorted((a, b) => xOf(a) - xOf(b));
	const boxes = sorted.map((mark) => {
		const width = textWidth(mark.label, size) * 1.05 + 8;
		const left = Math.min(Math.max(xOf(mark) - width / 2, x0 - overhang), x1 + overhang - width);
		return { mark, width, left };
	});
	const [first, second] = boxes;
	if (first && second) {
		const overlap = first.left + first.width - second.left;
		if (overlap > 0) {
			const room = {
				left: first.left - (x0 - overhang),
				right: x1 + overhang - second.left - second.width,
			};
			const left = Math.min(Math.max(overlap / 2, overlap - room.right), room.left);
			first.left -= left;
			second.left += overlap - left;
		}
	}
	return boxes.map(({ mark, width, left }) => ({
		text: mark.label,
		x: Math.round(left + width / 2),
		y,
		anchor: 'middle',
		tone: mark.role === 'target' ? 't d' : 't',
	}));
}

/** Places the label of what was reached below its stroke, within the line's room. */
function placeBelow({ label }: StripMark, x: number, { x0, x1, y }: Room): Label {
	const half = textWidth(label, size) / 2;
	return {
		text: label,
		x: Math.round(Math.min(Math.max(x, x0 - overhang + half), x1 + overhang - half)),
		y,
		anchor: 'middle',
		tone: 't',
	};
}
