import { s } from 'hastscript';
import { expect, test } from 'vitest';
import { drawLabel } from '../../../../src/drawings/charts/label.ts';
import { drawRule, wrapChart } from '../../../../src/drawings/charts/chart-parts.ts';
import { sliceDrawing } from '../../../../src/drawings/charts/slice-drawing.ts';

const label = (y: number) => drawLabel({ text: `at ${y}`, x: 0, y });
const grid = s('path', { class: 'rule', d: 'M500 22V1200' });

/** Three rows of 400 units below a grid. */
const drawing = wrapChart('wide', 1201, [
	grid,
	...[24, 424, 824].flatMap((y) => [drawRule('wide', y, 'head'), label(y + 20)]),
	drawRule('wide', 1200, 'head'),
]);

test('a high drawing is cut above its rules, without a gap, and no mark is lost or shown twice', () => {
	const { svg, slices } = sliceDrawing(drawing, 'a');
	expect(slices.map(({ properties }) => properties.viewBox)).toEqual([
		'0 0 912 423',
		'0 423 912 400',
		'0 823 912 378',
	]);
	const groups = svg.children.map((group) => (group.type === 'element' ? group.children : []));
	expect(groups.flat()).toEqual(drawing.children);
	const shown = slices.map(({ children }) =>
		children.map((use) => (use.type === 'element' ? use.properties.href : null)),
	);
	// The grid stands behind each; the last rule below the last.
	expect(shown).toEqual([
		['#a-0', '#a-1'],
		['#a-0', '#a-2'],
		['#a-0', '#a-3', '#a-4'],
	]);
	expect(groups[0]).toEqual([grid]);
});

test('a drawing that a sheet has room for stays whole', () => {
	const low = wrapChart('wide', 500, [drawRule('wide', 0), label(20), drawRule('wide', 499)]);
	expect(sliceDrawing(low, 'a')).toEqual({ svg: low, slices: [] });
	const plain = wrapChart('wide', 2000, [label(20)]);
	expect(sliceDrawing(plain, 'a')).toEqual({ svg: plain, slices: [] });
});
