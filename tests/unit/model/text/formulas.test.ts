import { expect, test } from 'vitest';
import { setFormulas } from '../../../../src/model/text/formulas.ts';
import { formatInline, parseInline, plainText } from '../../../../src/model/text/inline.ts';

test.each([
	['PM2.5 and PM10', 'PM<sub>2.5</sub> and PM<sub>10</sub>'],
	[
		'low-NOx, non-CO2, SO2, O3',
		'low-NO<sub>x</sub>, non-CO<sub>2</sub>, SO<sub>2</sub>, O<sub>3</sub>',
	],
	['<strong>Cut NOx.</strong>', '<strong>Cut NO<sub>x</sub>.</strong>'],
	['VOCs, GDP, box 3, EO3 and PM2.55', 'VOCs, GDP, box 3, EO3 and PM2.55'],
])('%s', (source, expected) => {
	const set = setFormulas(parseInline(source));
	expect(formatInline(set)).toBe(expected);
	expect(plainText(set)).toBe(plainText(parseInline(source)));
});
