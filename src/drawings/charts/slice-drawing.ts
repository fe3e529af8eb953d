import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import { chartWidth } from './chart-parts.ts';

/**
 * A drawing of more units than this is cut for print, since with its title it would not fit a sheet, or be too small.
 */
const whole = 1000;

/**
 * Lets a high drawing go on over the next sheet, cut between rows: browsers cut a picture anywhere, or push it whole
 * to a sheet of its own. What stands between two rules from edge to edge becomes a group, and each slice is a
 * picture that shows one of them again, before what stands behind all.
 *
 * @param name Begins the identifiers of the groups.
 * @returns The drawing, and its slices from top to bottom; none where it is low enough to stay whole.
 */
export function sliceDrawing(svg: Element, name: string): { svg: Element; slices: Element[] } {
	const height = Number(svg.properties.height);
	const [behind = { y: 0, content: [] }, ...rows] = partAtRules(svg.children);
	if (height < whole || rows.length < 2) return { svg, slices: [] };
	const parts = [behind, ...rows].map(({ y, content }, index) => ({
		y,
		id: `${name}-${index}`,
		content,
	}));
	// The last rule ends the last row.
	const tops = parts.slice(1, -1).map(({ y }, index) => (index === 0 ? 0 : y - 1));
	const slices = tops.map((top, index) => {
		const last = index === tops.length - 1;
		const shown = [parts[0], parts[index + 1], ...(last ? [parts.at(-1)] : [])];
		const bottom = last ? height : (tops[index + 1] ?? height);
		return s(
			'svg',
			{
				viewBox: `0 ${top} ${chartWidth.wide} ${bottom - top}`,
				width: chartWidth.wide,
				height: bottom - top,
			},
			shown.flatMap((part) =>
				part && part.content.length > 0 ? [s('use', { href: `#${part.id}` })] : [],
			),
		);
	});
	return {
		// What is shown again is styled by itself, without what stands around it: hence the class of the drawing.
		svg: {
			...svg,
			children: parts.map(({ id, content }) => s('g', { id, class: 'drawing' }, content)),
		},
		slices,
	};
}

const edgeToEdge = new RegExp(String.raw`^M0 ([\d.]+)H${chartWidth.wide}$`, 'u');

/** What stands before the first rule, and what begins with each rule. */
function partAtRules(children: readonly ElementContent[]) {
	const parts: { y: number; content: ElementContent[] }[] = [{ y: 0, content: [] }];
	for (const child of children) {
		const path = child.type === 'element' ? child.properties.d : undefined;
		const [, y] = edgeToEdge.exec(typeof path === 'string' ? path : '') ?? [];
		if (y !== undefined) parts.push({ y: Number(y), content: [] });
		parts.at(-1)?.content.push(child);
	}
	return parts;
}
