import type { Element } from 'hast';
import { s } from 'hastscript';
import { drawMark } from '../charts/mark.ts';
import { type Face, textWidth } from '../charts/text-width.ts';
import { wrapText } from '../charts/wrap-text.ts';
import type { Change, Value } from './share-image.ts';
import { inks, text } from './image-layout.ts';
import { drawText } from './draw-text.ts';
import { fitSize } from './fit-text.ts';
import { wrapTitle } from './wrap-title.ts';

const whole = text.right - text.left;
const gap = 70;

/** Where lines stand below the rule above the values. */
const label = 32;
const figure = { baseline: 122, size: 84, sizeOfThree: 64 };
/** Between label and words. */
const wordsSpace = 16;
const remark = { size: 22, leading: 27 };
const state = { size: 25, space: 46 };
const caveat = { size: 19, leading: 25, space: 31 };

/** A drawing of what an indicator was and is to be, and its height, on which its place depends. */
export interface ChangeDrawing {
	height: number;
	/** Draws it with its rule at a height. */
	draw: (top: number) => Element[];
}

/** Lays out the values beside each other, with an arrow before the target; below them the state and the caveats. */
export function layOutChange(change: Change, face: Face): ChangeDrawing {
	const { shape, baseline, inBaseYear, target } = change;
	const values = [baseline, ...(inBaseYear ? [inBaseYear] : []), target];
	const width = (whole - gap * (values.length - 1)) / values.length;
	const lefts = values.map((_, index) => text.left + index * (width + gap));
	const depth = Math.max(...values.map((value) => depthOf(value, width, face)));
	const caveats = change.caveats.flatMap((said) => wrapText(said, whole, caveat.size, face));
	const stateAt = depth + state.space;
	return {
		height:
			stateAt +
			(caveats.length === 0 ? 0 : caveat.space + (caveats.length - 1) * caveat.leading) +
			// What hangs below the last line.
			6,
		draw: (top) => [
			s('path', { d: `M${text.left} ${top}H${text.right}`, stroke: inks.line, strokeWidth: 2 }),
			...values.flatMap((value, index) => drawValue(value, lefts[index] ?? 0, top, width, face)),
			...values.map((value, index) =>
				mark(
					shape,
					lefts[index] ?? 0,
					top + label,
					value === target ? 'goal' : value === inBaseYear ? 'was' : 'base',
				),
			),
			s('path', {
				d: `M${(lefts.at(-1) ?? 0) - gap + 12} ${top + figure.baseline - 30}h36m-11 -9l11 9l-11 9`,
				fill: 'none',
				stroke: inks.sea,
				strokeWidth: 2.5,
			}),
			drawText(change.state, text.left, top + stateAt, {
				face: 'sans',
				size: state.size,
				fill: inks.sea,
				weight: 600,
			}),
			...caveats.map((line, index) =>
				drawText(line, text.left, top + stateAt + caveat.space + index * caveat.leading, {
					face,
					size: caveat.size,
					fill: inks.soft,
				}),
			),
		],
	};
}

function mark(
	shape: Change['shape'],
	x: number,
	y: number,
	role: 'base' | 'was' | 'goal',
): Element {
	const pen = { stroke: inks.sea, strokeWidth: 2.5 };
	if (role === 'was') return s('path', { d: `M${x + 8} ${y - 16}v18`, ...pen });
	const drawn = drawMark(shape, '', x + 8, y - 7, 150);
	Object.assign(drawn.properties, { fill: role === 'goal' ? inks.sea : inks.paper, ...pen });
	return drawn;
}

/** Sizes of a figure and its unit in a column, and the lines below them. */
function fitValue({ figure: number, unit, remark: said }: Value, width: number, face: Face) {
	const size = fitSize(
		[number],
		width - 60,
		width < 300 ? figure.sizeOfThree : figure.size,
		'roman',
	);
	const unitAt = textWidth(number, size, 'roman') + (unit === '%' ? 5 : 12);
	const beside = unit !== '' && unitAt + textWidth(unit, 36, 'roman') <= width;
	const below = [...(beside ? [] : [unit]), said]
		.filter((part) => part !== '')
		.flatMap((part) => wrapText(part, width, remark.size, face));
	return { size, unitAt, beside, below };
}

/** How far a value reaches below the rule. */
function depthOf(value: Value, width: number, face: Face): number {
	if (value.worded) {
		const { size, lines } = fitWorded(value.figure, width, face);
		return label + wordsSpace + size + (lines.length - 1) * Math.round(size * 1.3) + 4;
	}
	const { below } = fitValue(value, width, face);
	return figure.baseline + (below.length === 0 ? 0 : 6 + below.length * remark.leading);
}

/** A value under its label: a figure in large type with its unit and what it says besides, or words. */
function drawValue(value: Value, x: number, top: number, width: number, face: Face): Element[] {
	const labelled = drawText(value.label, x + 28, top + label, {
		face: 'sans',
		size: 22,
		fill: inks.soft,
	});
	if (value.worded) return [labelled, ...drawWords(value.figure, x, top + label, width, face)];
	const { size, unitAt, beside, below } = fitValue(value, width, face);
	const y = top + figure.baseline;
	return [
		labelled,
		drawText(value.figure, x, y, { face: 'roman', size, fill: inks.sea, weight: 600 }),
		...(beside
			? [drawText(value.unit, x + unitAt, y, { face: 'roman', size: 36, fill: inks.sea })]
			: []),
		...below.map((line, index) =>
			drawText(line, x, y + 6 + (index + 1) * remark.leading, {
				face,
				size: remark.size,
				fill: inks.soft,
			}),
		),
	];
}

function fitWorded(words: string, width: number, face: Face) {
	const size = [44, 38, 32].find((tried) => wrapTitle(words, width, tried, face).length <= 2) ?? 32;
	return { size, lines: wrapTitle(words, width, size, face) };
}

function drawWords(words: string, x: number, y: number, width: number, face: Face): Element[] {
	const { size, lines } = fitWorded(words, width, face);
	return lines.map((line, index) =>
		drawText(line, x, y + wordsSpace + size + index * Math.round(size * 1.3), {
			face,
			size,
			fill: inks.sea,
			weight: 600,
		}),
	);
}
