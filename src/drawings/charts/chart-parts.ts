import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';

/** The two layouts of every chart: for pages of 62 rem and more, and for telephones and all between. */
export type ChartSize = 'wide' | 'narrow';

/** Width of a chart in its own units, which are pixels where there is room. */
export const chartWidth: Record<ChartSize, number> = { wide: 912, narrow: 328 };

/** Puts what was drawn into an `svg` of the chart's width and of the height that it took. */
export function wrapChart(size: ChartSize, height: number, content: ElementContent[]): Element {
	const width = chartWidth[size];
	return s(
		'svg',
		{
			class: `drawing ${size}`,
			viewBox: `0 0 ${width} ${Math.ceil(height)}`,
			width,
			height: Math.ceil(height),
		},
		content,
	);
}

/** A hairline from the chart's left edge to its right one. */
export function drawRule(size: ChartSize, y: number, tone = 'rule'): Element {
	return s('path', { class: tone, d: `M0 ${y}H${chartWidth[size]}` });
}

/** What a filter or the address can single out, and where it leads. */
export interface Linked {
	/** Identifier of the row in the chart's table. */
	row: string;
	href: string;
	/** An accessible name, where the link has no text of its own or needs more. */
	title?: string;
	/** Values for the filters, as `data-NAME`. */
	filters?: Readonly<Record<string, string>>;
}

/** A link around marks and labels. */
export function drawLink({ href, title, ...linked }: Linked, content: ElementContent[]): Element {
	return s('a', { href, ...dataOf(linked) }, [
		...(title === undefined ? [] : [s('title', title)]),
		...content,
	]);
}

/** A mark that stands for a row, and leads nowhere by itself. */
export function drawMarkOf(linked: Pick<Linked, 'row' | 'filters'>, mark: Element): Element {
	return { ...mark, properties: { ...mark.properties, ...dataOf(linked) } };
}

function dataOf({ row, filters = {} }: Pick<Linked, 'row' | 'filters'>): Record<string, string> {
	return Object.fromEntries(
		Object.entries({ row, ...filters }).map(([name, value]) => [`data-${name}`, value]),
	);
}

/** Makes the whole row a target for pointers, and highlights it when it is chosen. */
export function drawHitArea(size: ChartSize, y: number, height: number): Element {
	return s('rect', { class: 'hit', y: y + 1, width: chartWidth[size], height: height - 2 });
}
