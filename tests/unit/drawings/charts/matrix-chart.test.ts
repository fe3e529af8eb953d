import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { drawMatrix } from '../../../../src/drawings/charts/matrix-chart.ts';

const column = (key: string) => ({ key, short: key.slice(-1), name: key });
const groups = [
	{ name: '3.1', href: '/3/1/', columns: [column('3.1.1'), column('3.1.2')] },
	{ name: '3.2', href: '/3/2/', columns: [column('3.2.1')] },
];
const rows = [
	{
		row: 't-1',
		number: '1',
		label: 'Air',
		href: '/i1/',
		none: 'none',
		cells: [
			{ row: 't-1', href: '/3/1/1/#s2', column: '3.1.1' },
			{ row: 't-1', href: '/3/2/1/#s1', column: '3.2.1' },
		],
	},
	{ row: 't-2', number: '2', label: 'Water', href: '/i2/', none: 'none', cells: [] },
];
const draw = (size: 'wide' | 'narrow') => toHtml(drawMatrix(groups, rows, size), { space: 'svg' });

test('where it is wide each column has its place, and each cell leads to its sentence', () => {
	const svg = draw('wide');
	const cells = [...svg.matchAll(/href="([^"]+)"[^>]*><rect class="amount" x="(\d+)"/gu)];
	expect(cells.map(([, href]) => href)).toEqual(['/3/1/1/#s2', '/3/2/1/#s1']);
	// Three columns on 576 units from 336.
	expect(Number(cells[0]?.[2])).toBeLessThan(336 + 192);
	expect(Number(cells[1]?.[2])).toBeGreaterThan(336 + 2 * 180);
});

test('where it is narrow the columns are named in each row', () => {
	const svg = draw('narrow');
	expect(svg).toContain('>3.1.1</text>');
	expect(svg).not.toContain('>3.1.2</text>');
});

test.each(['wide', 'narrow'] as const)('a row without any says so, %s', (size) => {
	expect(draw(size).match(/>none<\/text>/gu)).toHaveLength(1);
});
