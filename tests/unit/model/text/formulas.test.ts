import { expect, test } from 'vitest';
import { setFormulas, withoutFormulas } from '../../../../src/model/text/formulas.ts';
import { formatInline, parseInline, plainText } from '../../../../src/model/text/inline.ts';

test.each([
	['PM2.5 and PM10', 'PM<sub>2.5</sub> and PM<sub>10</sub>'],
	[
		'low-NOx, non-CO2, SO2, O3',
		'low-NO<sub>x</sub>, non-CO<sub>2</sub>, SO<sub>2</sub>, O<sub>3</sub>',
	],
	['<strong>Cut NOx.</strong>', '<strong>Cut NO<sub>x</sub>.</strong>'],
	[
		'CODMn, CODCr, BOD5, NH3-N; N2O and H2S',
		'COD<sub>Mn</sub>, COD<sub>Cr</sub>, BOD<sub>5</sub>, NH<sub>3</sub>-N; N<sub>2</sub>O and H<sub>2</sub>S',
	],
	['O2O, B2B, H7N9, COP3 and 5G', 'O2O, B2B, H7N9, COP3 and 5G'],
	['VOCs, GDP, box 3, EO3 and PM2.55', 'VOCs, GDP, box 3, EO3 and PM2.55'],
])('%s', (source, expected) => {
	const set = setFormulas(parseInline(source));
	expect(formatInline(set)).toBe(expected);
	expect(plainText(set)).toBe(plainText(parseInline(source)));
});

test.each([
	['PM 2.5和O₃浓度', '和浓度'],
	['CODMn 3 毫克', ' 3 毫克'],
	['PM2.5 降到 26', ' 降到 26'],
	['PM2.55、GDP 5、CO 3 毫克', 'PM2.55、GDP 5、CO 3 毫克'],
])('the figures of formulas in %s count nothing', (text, rest) => {
	expect(withoutFormulas(text)).toBe(rest);
});
