import type { ChartSize } from '../charts/chart-parts.ts';
import { wrapText } from '../charts/wrap-text.ts';
import type { Chart } from './chart.ts';

/**
 * Width of the text in an embed as it is at the least, in pixels; how much larger than drawn the chart may stand; and size
 * and line of the title, which phones have smaller.
 */
const layouts = {
	wide: { width: 600, scale: 1, title: { size: 30, line: 41 } },
	narrow: { width: 296, scale: 1.13, title: { size: 24, line: 33 } },
};

/** The type below the title, in pixels. */
const finding = { size: 17, line: 29 };
const small = { size: 13, line: 21, gap: 10 };

/** What is not measured: padding, the folded table, the line that the translation is unofficial, source and links. */
const rest = { wide: 370, narrow: 520 };

/**
 * Height in pixels that a chart's embed needs at any width at which it stands in a layout, for the frame around it:
 * an embed that is cut off loses its notes and its source.
 */
export function embedHeight(chart: Chart, size: ChartSize): number {
	const { width, scale, title } = layouts[size];
	const measure = (text: string, type: { size: number; line: number }) =>
		wrapText(text, width, type.size).length * type.line;
	const notes = [chart.key, ...chart.notes].map((text) => measure(text, small) + small.gap);
	const words = [measure(chart.title, title), measure(chart.finding, finding), ...notes];
	const drawing = Number(chart.svg[size].properties.height) * scale;
	return Math.ceil(words.reduce((sum, one) => sum + one, 0) + drawing + rest[size]);
}
