import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import { chartWidth } from '../charts/chart-parts.ts';
import { drawLines } from '../charts/label.ts';
import type { Chart } from '../chart-texts/chart.ts';
import { dressDrawing, type DrawingStyles } from './dress-drawing.ts';

const margin = 24;

/**
 * Writes a chart as an SVG file that stands alone: with its title, what it says, how to read it, and its source.
 *
 * @param source Line that tells where the data are from.
 * @param language Tag of the language of its words.
 * @param styles How the drawing looks.
 */
export function toChartFile(
	{ title, finding, key, notes, svg }: Chart,
	{ source, language, styles }: { source: string; language: string; styles: DrawingStyles },
): string {
	const width = chartWidth.wide;
	const text = { width: width - 80, size: 15, leading: 22 };
	const heading = drawLines(
		{ text: title, x: 0, y: 20, tone: 'title' },
		{ ...text, size: 20, leading: 28 },
	);
	const lede = drawLines({ text: finding, x: 0, y: heading.height + 22, tone: 'lede' }, text);
	const top = heading.height + lede.height + 30;
	const foot = top + Number(svg.wide.properties.height) + 28;
	const remarks = drawParagraphs([key, ...notes, source], foot);
	const height = foot + remarks.height + 4;
	const file: Element = s(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			xmlLang: language,
			class: 'drawing',
			viewBox: `${-margin} ${-margin} ${width + 2 * margin} ${height + 2 * margin}`,
			width: width + 2 * margin,
			height: height + 2 * margin,
		},
		[
			s('title', title),
			s('rect', {
				class: 'paper',
				x: -margin,
				y: -margin,
				width: width + 2 * margin,
				height: height + 2 * margin,
			}),
			...heading.elements,
			...lede.elements,
			s('g', { transform: `translate(0 ${top})` }, svg.wide.children),
			...remarks.elements,
		],
	);
	return `${toHtml(dressDrawing(file, styles), { space: 'svg', closeEmptyElements: true, characterReferences: { useNamedReferences: false } })}\n`;
}

/** Small print below one another. */
function drawParagraphs(
	texts: readonly string[],
	y: number,
): { elements: Element[]; height: number } {
	const elements: Element[] = [];
	let height = 0;
	for (const text of texts) {
		const lines = drawLines(
			{ text, x: 0, y: y + height, tone: 't q' },
			{ width: chartWidth.wide - 40, size: 12, leading: 17 },
		);
		elements.push(...lines.elements);
		height += lines.height + 4;
	}
	return { elements, height };
}
