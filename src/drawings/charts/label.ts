import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import { setFormulas } from '../../model/text/formulas.ts';
import { wrapText } from './wrap-text.ts';

/** A text in a chart. `x` and `y` are those of its first line's start on the baseline. */
export interface Label {
	text: string;
	x: number;
	y: number;
	/** Where `x` is in the text. */
	anchor?: 'start' | 'middle' | 'end';
	/** Classes of the style sheet `charts.css`: `t` small, `q` quiet, `d` in the ink of data, `h` heading. */
	tone?: string;
}

/** Draws one line of text; the figures of PM2.5 and CO2 are set as subscripts. */
export function drawLabel({ text, x, y, anchor = 'start', tone }: Label): Element {
	const runs = setFormulas([{ text, marks: [] }]);
	let lowered = false;
	const content = runs.flatMap((run): ElementContent | ElementContent[] => {
		const sub = run.marks.includes('sub');
		const shift = sub === lowered ? undefined : sub ? 3 : -3;
		lowered = sub;
		const parts = /\p{sc=Han}/u.test(text) ? [textOf(run.text)] : setMarks(run.text);
		if (!sub && shift === undefined) return parts;
		return s('tspan', { class: sub ? 'sub' : undefined, dy: shift }, parts);
	});
	return s(
		'text',
		{ x, y, class: tone, textAnchor: anchor === 'start' ? undefined : anchor },
		content,
	);
}

/** English with its quotation marks in a Latin typeface: Chinese ones have them as wide as a character. */
function setMarks(text: string): ElementContent[] {
	return text
		.split(/([“”‘’]+)/u)
		.map((part, index) => (index % 2 === 0 ? textOf(part) : s('tspan', { class: 'latin' }, part)))
		.filter((part) => part.type !== 'text' || part.value !== '');
}

function textOf(value: string): ElementContent {
	return { type: 'text', value };
}

/** Draws a text in as many lines as it needs. */
export function drawLines(
	label: Label,
	{ width, size, leading }: { width: number; size: number; leading: number },
): { elements: Element[]; height: number } {
	const lines = wrapText(label.text, width, size);
	return {
		elements: lines.map((text, index) =>
			drawLabel({ ...label, text, y: label.y + index * leading }),
		),
		height: lines.length * leading,
	};
}
