import type { ChartSize } from '../charts/chart-parts.ts';
import { wrapText } from '../charts/wrap-text.ts';
import type { Chart } from './chart.ts';

/** Width of the text in an embed as it is at the least, in pixels, and how much larger than drawn the chart may stand. */
const layouts = { wide: { width: 600, scale: 1 }, narrow: { width: 296, scale: 1.13 } };

/** What is not measured: padding, the folded table, the line that the translation is unofficial, source and links. */
const rest = { wide: 370, narrow: 520 };

/**
 * Height in pixels that a chart's embed needs at any width at which it stands in a layout, for the frame around it:
 * an embed that is cut off loses its notes and its source.
 */
export function embedHeight({ title, finding, key, notes, svg }: Chart, size: ChartSize): number {
	const { width, scale } = layouts[size];
	const lines = (text: string, font: number) => wrapText(text, width, font).length;
	const small = [key, ...notes].reduce((sum, text) => sum + lines(text, 14) * 23 + 10, 0);
	const words = lines(title, 31) * 43 + lines(finding, 18) * 31 + small;
	return Math.ceil(words + Number(svg[size].properties.height) * scale + rest[size]);
}
