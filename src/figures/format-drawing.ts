import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';

/**
 * Writes a chart for a page.
 *
 * @param labelledby Identifiers of the elements that name and describe it.
 */
export function formatDrawing(svg: Element, labelledby: string[]): string {
	const properties = { ...svg.properties, role: 'group', ariaLabelledBy: labelledby };
	return toHtml({ ...svg, properties }, { space: 'svg' });
}
