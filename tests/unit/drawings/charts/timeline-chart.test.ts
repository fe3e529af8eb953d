import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import {
	drawTimeline,
	type TimelineGroup,
} from '../../../../src/drawings/charts/timeline-chart.ts';

const group = (rest: Partial<TimelineGroup>): TimelineGroup => ({
	heading: 'Section',
	href: '/3/',
	rows: [],
	shared: null,
	...rest,
});
const row = {
	row: 't-1',
	href: '/3/#s1',
	number: '3.1',
	label: 'A thing',
	date: '2023',
	strive: false,
};
const draw = (groups: TimelineGroup[], size: 'wide' | 'narrow' = 'wide') =>
	toHtml(drawTimeline(groups, [2021, 2025], size), { space: 'svg' });

// The five years lie between 452 and 902: 90 units each.
test('a limit of a year is a bar within that year', () => {
	const svg = draw([group({ rows: [{ ...row, from: 2023, to: 2024 }] })]);
	expect(svg).toMatch(/<rect class="goal" x="635" y="\d+" width="84"/u);
	// Its date stands in it.
	expect(svg).toMatch(/<text x="677" y="\d+" class="t inside" text-anchor="middle">2023/u);
	expect(svg).toContain('data-row="t-1"');
	expect(svg).toContain('href="/3/#s1"');
});

test('the end of a year is a diamond on its border, the middle one halfway', () => {
	expect(draw([group({ rows: [{ ...row, from: 2024, to: 2024 }] })])).toContain('translate(722 ');
	expect(draw([group({ rows: [{ ...row, from: 2023.5, to: 2023.5 }] })])).toContain(
		'translate(677 ',
	);
});

test('what the plan strives for is hollow and dashed', () => {
	const svg = draw([group({ rows: [{ ...row, from: 2023, to: 2024, strive: true }] })]);
	expect(svg).toContain('class="base strive"');
	expect(svg).not.toContain('class="goal"');
});

test.each(['wide', 'narrow'] as const)(
	'promises that share a row are one mark each inside their year, %s',
	(size) => {
		const marks = Array.from({ length: 25 }, (_, index) => ({
			row: `t-${index}`,
			href: `#${index}`,
			from: 2025,
			to: 2026,
			strive: false,
		}));
		const svg = draw([group({ shared: { label: '2025: 25', href: '/all/', marks } })], size);
		const at = [...svg.matchAll(/<rect class="goal" x="(\d+)" y="(\d+)"/gu)].map(([, x, y]) => [
			Number(x),
			Number(y),
		]);
		expect(at).toHaveLength(25);
		expect(new Set(at.map(String)).size).toBe(25);
		const [start, end] = size === 'wide' ? [812, 902] : [260, 324];
		for (const [x = 0] of at) {
			expect(x).toBeGreaterThanOrEqual(start);
			expect(x + 11).toBeLessThanOrEqual(end);
		}
	},
);
