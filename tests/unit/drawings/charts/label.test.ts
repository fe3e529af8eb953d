import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { drawLabel } from '../../../../src/drawings/charts/label.ts';

const draw = (text: string) => toHtml(drawLabel({ text, x: 0, y: 0 }));

test('quotation marks and apostrophes of English are set in a Latin typeface, those of Chinese are not', () => {
	expect(draw('the plan’s “Four Waters”')).toBe(
		'<text x="0" y="0">the plan<tspan class="latin">’</tspan>s <tspan class="latin">“</tspan>Four Waters<tspan class="latin">”</tspan></text>',
	);
	expect(draw('“四水”')).toBe('<text x="0" y="0">“四水”</text>');
});

test('figures of formulas are lowered, and what comes after them is not', () => {
	expect(draw('PM2.5 of “towns”')).toMatch(
		/^<text [^>]*>PM<tspan class="sub" dy="3">2\.5<\/tspan><tspan dy="-3"> of <tspan class="latin">“<\/tspan>towns<tspan class="latin">”<\/tspan><\/tspan><\/text>$/u,
	);
});
