import type { Element } from 'hast';
import { s } from 'hastscript';
import { drawMark } from '../charts/mark.ts';
import { type Face, textWidth } from '../charts/text-width.ts';
import { wrapText } from '../charts/wrap-text.ts';
import type { Change, Value } from './card.ts';
import { inks, text } from './card-layout.ts';
import { drawText } from './draw-text.ts';
import { fitSize } from './fit-text.ts';
import { wrapTitle } from './wrap-title.ts';

const gap = 70;
const width = (text.right - text.left - gap) / 2;

/** Where its first line is drawn. */
export const changeTop = text.bottom - 206;

/** Draws baseline and target beside each other, with an arrow between, at the bottom of the text. */
export function drawChange({ shape, baseline, target }: Change, face: Face): Element[] {
	const [left, right] = [text.left, text.left + width + gap];
	const top = changeTop + 34;
	const middle = top + 76;
	return [
		s('path', {
			d: `M${left} ${changeTop}H${text.right}`,
			stroke: inks.line,
			strokeWidth: 2,
		}),
		...drawValue(baseline, left, top, face),
		...drawValue(target, right, top, face),
		mark(shape, left, top, false),
		mark(shape, right, top, true),
		s('path', {
			d: `M${right - gap + 4} ${middle}h36m-11 -9l11 9l-11 9`,
			fill: 'none',
			stroke: inks.sea,
			strokeWidth: 2.5,
		}),
	];
}

function mark(shape: Change['shape'], x: number, y: number, filled: boolean): Element {
	const drawn = drawMark(shape, '', x + 8, y - 7, 150);
	Object.assign(drawn.properties, {
		fill: filled ? inks.sea : inks.paper,
		stroke: inks.sea,
		strokeWidth: 2.5,
	});
	return drawn;
}

/** A value under its label: a figure in large type with its unit and what it says besides, or words. */
function drawValue(value: Value, x: number, y: number, face: Face): Element[] {
	const { label, figure, worded, unit, remark } = value;
	const labelled = drawText(label, x + 28, y, { face: 'sans', size: 22, fill: inks.soft });
	if (worded) return [labelled, ...drawWords(figure, x, y, face)];
	const size = fitSize([figure], width - 60, 92, 'roman');
	const large = drawText(figure, x, y + 108, { face: 'roman', size, fill: inks.sea, weight: 600 });
	const end = x + textWidth(figure, size, 'roman') + (unit === '%' ? 5 : 12);
	const beside = unit !== '' && end + textWidth(unit, 36, 'roman') <= x + width;
	const small = { face, size: 22, fill: inks.soft };
	const below = [...(beside ? [] : [unit]), remark].filter((part) => part !== '');
	return [
		labelled,
		large,
		...(beside ? [drawText(unit, end, y + 108, { face: 'roman', size: 36, fill: inks.sea })] : []),
		...below
			.flatMap((part) => wrapText(part, width, small.size, face))
			.map((line, index) => drawText(line, x, y + 144 + index * 28, small)),
	];
}

function drawWords(words: string, x: number, y: number, face: Face): Element[] {
	const size = [44, 38, 32].find((tried) => wrapTitle(words, width, tried, face).length <= 2) ?? 32;
	return wrapTitle(words, width, size, face).map((line, index) =>
		drawText(line, x, y + 34 + size + index * Math.round(size * 1.3), {
			face,
			size,
			fill: inks.sea,
			weight: 600,
		}),
	);
}
