import { s } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import {
	dressDrawing,
	parseDrawingStyles,
} from '../../../../src/drawings/pictures/dress-drawing.ts';

const css = `
.drawing { font-size: 14px; font-family: 'A', sans-serif; }
.drawing .q { fill: #444444; }
.drawing text { fill: #111111; stroke-width: 2px; }
.drawing path,
.drawing .hit { fill: none; }
.drawing .d { fill: #005500; }
`;
const dress = (...children: ReturnType<typeof s>[]) =>
	toHtml(dressDrawing(s('svg', { class: 'drawing' }, children), parseDrawingStyles(css)), {
		space: 'svg',
		closeEmptyElements: true,
	}).replaceAll(/ class="[^"]*"/gu, '');

test('the look of a drawing stands in attributes of its elements', () => {
	expect(dress(s('text', 'a'), s('g', [s('path', { d: 'M0 0' })]))).toBe(
		`<svg font-size="14px" font-family="&#x27;A&#x27;, sans-serif">` +
			'<text fill="#111111" stroke-width="2px">a</text><g><path d="M0 0" fill="none" /></g></svg>',
	);
});

test('a class holds against the name of an element, the later of two classes against the other', () => {
	expect(dress(s('text', { class: 'q' }))).toContain('<text fill="#444444" stroke-width="2px" />');
	expect(dress(s('text', { class: 'd q' }))).toContain('fill="#005500"');
	expect(dress(s('rect', { class: 'hit' }))).toContain('<rect fill="none" />');
});

test('the drawing that it is made from stays as it is', () => {
	const drawing = s('svg', { class: 'drawing' }, [s('text', 'a')]);
	const before = toHtml(drawing);
	dressDrawing(drawing, parseDrawingStyles(css));
	expect(toHtml(drawing)).toBe(before);
});

test.each(['.drawing .a .b', '.a', '.drawing > text', '.drawing .a:hover', 'text'])(
	'a rule for %s is one that files cannot follow',
	(selector) => {
		expect(() => parseDrawingStyles(`${selector} { fill: none; }`)).toThrow(selector);
	},
);
