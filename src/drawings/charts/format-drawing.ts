import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';

/**
 * Writes a chart for a page.
 *
 * @param labelledby Identifiers of the elements that name and describe it.
 * @param target Where its links open; `base` in the head of a page does not reach links of SVG.
 */
export function formatDrawing(svg: Element, labelledby: string[], target?: '_top'): string {
	const drawing = target === undefined ? svg : withTarget(svg, target);
	const properties = { ...drawing.properties, role: 'group', ariaLabelledBy: labelledby };
	return toHtml({ ...drawing, properties }, { space: 'svg' });
}

function withTarget(element: Element, target: string): Element {
	const children = element.children.map((child): ElementContent =>
		child.type === 'element' ? withTarget(child, target) : child,
	);
	const isLink = element.tagName === 'a';
	return {
		...element,
		children,
		properties: isLink ? { ...element.properties, target } : element.properties,
	};
}
