import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { drawCounts } from '../../../../src/drawings/charts/count-chart.ts';

const rows = [
	{ row: 'a', href: '/a/', label: 'A', counts: [10, 4] },
	{ row: 'b', href: '/b/', label: 'B', counts: [5, null] },
	{ row: 'c', href: '/c/', label: 'C', counts: [0, 1] },
];
const svg = toHtml(
	drawCounts(['things', 'others'], [{ heading: 'Part', href: '/', rows }], 'wide'),
	{ space: 'svg' },
);

test('bars begin at zero and are as long as their counts, each column on its own scale', () => {
	const widths = [...svg.matchAll(/class="amount" x="\d+" y="\d+" width="(\d+)"/gu)].map(
		([, width]) => Number(width),
	);
	expect(widths).toEqual([100, 100, 50, 0, 25]);
});

test('a count of nothing is said, what was not counted is left empty', () => {
	expect(svg.match(/>0<\/text>/gu)).toHaveLength(1);
	expect(svg.match(/class="axis"/gu)).toHaveLength(5);
});
