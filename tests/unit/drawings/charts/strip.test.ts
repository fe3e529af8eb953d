import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { drawStrip, type Strip, type StripMark } from '../../../../src/drawings/charts/strip.ts';
import { scaleStrip } from '../../../../src/drawings/charts/strip-scale.ts';

const place = { x0: 100, x1: 400, y: 50, ends: 'beside' } as const;

function stripOf(marks: StripMark[], rest: Partial<Strip> = {}): Element[] {
	const strip: Strip = { marks, limits: [0, Infinity], joined: true, format: String, ...rest };
	return drawStrip(strip, 'square', place);
}

const classes = (elements: Element[]) =>
	elements.map(({ properties }) => String(properties.className));
const texts = (elements: Element[]) =>
	elements.filter(({ tagName }) => tagName === 'text').map((text) => toHtml(text));

const baseline = { role: 'baseline', value: 34, label: '34' } as const;
const target = { role: 'target', value: 26, label: '≤26' } as const;

test('a scale is of the values, not beyond what the unit allows, and labelled with round numbers', () => {
	expect(scaleStrip([34, 26], [0, Infinity], [0, 100]).domain()).toEqual([10, 50]);
	expect(scaleStrip([92.9, 96], [0, 100], [0, 100]).domain()[1]).toBe(100);
	expect(scaleStrip([14.3, 50], [0, 100], [0, 100]).domain()).toEqual([0, 100]);
	// Values that are all the same give no measure of their own: the whole range of the unit, or from zero.
	expect(scaleStrip([100, 100], [0, 100], [0, 100]).domain()).toEqual([0, 100]);
	expect(scaleStrip([6, 6], [0, Infinity], [0, 100]).domain()[0]).toBe(0);
	expect(scaleStrip([0], [0, Infinity], [0, 100]).domain()[1]).toBeGreaterThan(0);
});

test('positions are whole numbers, and smaller values stand further left', () => {
	const scale = scaleStrip([0.123, 0.456], [0, Infinity], [0, 300]);
	expect(scale(0.123)).toBe(Math.round(scale(0.123)));
	expect(scale(0.123)).toBeLessThan(scale(0.456));
});

test('baseline and target are an open and a filled mark, joined only if they count the same', () => {
	expect(classes(stripOf([baseline, target]))).toEqual(
		expect.arrayContaining(['base', 'goal', 'move']),
	);
	expect(classes(stripOf([baseline, target], { joined: false }))).not.toContain('move');
	expect(classes(stripOf([baseline]))).not.toContain('goal');
});

test('the pale band lies on the side that meets the target, from it to the end of the scale', () => {
	const band = (met: Strip['met']) =>
		stripOf([baseline, target], { met }).find(
			({ properties }) => String(properties.className) === 'zone',
		)?.properties.d;
	// 26 on a scale from 10 to 50 that is 300 long.
	expect(band('below')).toBe('M220 50H100');
	expect(band('above')).toBe('M220 50H400');
	expect(band(undefined)).toBeUndefined();
});

test('a scale takes in the values of the row that it is shared with', () => {
	// 26 and 34 alone give 10 to 50; with 82 the line of 300 has to reach beyond it.
	const x = (shared: number[]) =>
		stripOf([baseline, target], { met: 'above', shared }).find(
			({ properties }) => String(properties.className) === 'zone',
		)?.properties.d;
	expect(x([34, 26])).toBe('M220 50H400');
	expect(x([82])).not.toBe(x([]));
});

test('labels of values that are close stand side by side', () => {
	const wide = { role: 'baseline', value: 95.9, label: '95.9 (a long remark on it)' } as const;
	const close = { role: 'target', value: 96, label: '≥96 (and another remark)' } as const;
	const [left = '', right = ''] = texts(stripOf([wide, close], { limits: [0, 100] }));
	const x = (html: string) => Number(/ x="(\d+)"/u.exec(html)?.[1]);
	expect(left).toContain('95.9');
	// Both are some 140 wide: their middles are at least that far apart.
	expect(x(right) - x(left)).toBeGreaterThan(130);
});

test('what was reached is an upright stroke with its label below', () => {
	const reached = { role: 'actual', value: 26, label: '2020: 26' } as const;
	const elements = stripOf([baseline, target, reached]);
	expect(classes(elements)).toContain('was');
	expect(texts(elements).some((html) => html.includes('y="72"') && html.includes('2020: 26'))).toBe(
		true,
	);
});
