import { readChineseNumeral } from './chinese-number.ts';
import { findFigures, type Form, normalize, scale } from './figures.ts';

const fixed = (pattern: RegExp, figure: string): Form => ({ pattern, read: () => figure });

const forms: readonly Form[] = [
	{
		pattern: /(\d{4})年(\d{1,2})月(\d{1,2})日/uy,
		read: ([, year = '', month = '', day = '']) => `${year}-${month}-${day}`,
	},
	{ pattern: /到(\d{4})年底/uy, read: ([, year = '']) => `by the end of ${year}` },
	{ pattern: /(\d{4})年底前/uy, read: ([, year = '']) => `before the end of ${year}` },
	{ pattern: /到(\d{4})年/uy, read: ([, year = '']) => `by ${year}` },
	{ pattern: /(\d{4})年年中/uy, read: ([, year = '']) => `middle of ${year}` },
	{ pattern: /(\d{4})年底/uy, read: ([, year = '']) => `end of ${year}` },
	{
		pattern: /(\d{4})[—–-]+(\d{4})/uy,
		read: ([, from = '', to = '']) => `${from} to ${to}`,
	},
	{
		pattern: /(\d+(?:\.\d+)?)([万亿]?)(%?)/uy,
		read: ([, number = '', unit, percent = '']) =>
			scale(number, unit === '万' ? 4 : unit === '亿' ? 8 : 0) + percent,
	},
	{
		pattern: /[〇零一二两三四五六七八九十百千万亿]+/uy,
		read: ([numeral]) => String(readChineseNumeral(numeral) ?? `“${numeral}”`),
	},
	fixed(/首(?=[批个家次位创])/uy, '1'),
	{ pattern: /[IVX]+(?=类)/uy, read: ([roman]) => readRoman(roman) },
	fixed(/以上|不低于|不少于|至少/uy, 'or above'),
	fixed(/以下/uy, 'below'),
	fixed(/以内|不超过/uy, 'within'),
	fixed(/不高于/uy, 'not higher than'),
	fixed(/大于/uy, 'more than'),
	fixed(/约(?=\d)/uy, 'about'),
	fixed(/左右/uy, 'about'),
	{ pattern: /[≥≤<>]/uy, read: ([sign]) => sign },
];

/** Value of a Roman numeral from 1 to 10, as classes and parts are numbered; any other in quotation marks. */
export function readRoman(roman: string): string {
	const numerals = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
	const index = numerals.indexOf(roman);
	return index === -1 ? `“${roman}”` : String(index + 1);
}

/** The figures of a Chinese text. Spaces, which a copy may have beside digits or not, mean nothing. */
export function findChineseFigures(text: string): string[] {
	return findFigures(normalize(text).replaceAll(/\s/gu, ''), forms);
}
