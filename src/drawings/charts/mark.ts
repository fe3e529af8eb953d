import { symbol, symbolCircle, symbolDiamond, symbolSquare } from 'd3';
import type { Element } from 'hast';
import { s } from 'hastscript';

/** Shapes of marks: squares are binding, circles anticipatory, diamonds dates. */
export type Shape = 'square' | 'circle' | 'diamond';

const types = { square: symbolSquare, circle: symbolCircle, diamond: symbolDiamond };

/** Draws a mark of an area in square units; its class says how it is filled. */
export function drawMark(shape: Shape, tone: string, x: number, y: number, area = 84): Element {
	const d = symbol(types[shape], area).digits(1)() ?? '';
	return s('path', { class: tone, d, transform: `translate(${x} ${y})` });
}
