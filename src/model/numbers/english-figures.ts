import { readRoman } from './chinese-figures.ts';
import { findFigures, type Form, normalize, scale } from './figures.ts';
import { ownValue } from '../own-value.ts';

const months =
	'January February March April May June July August September October November December'.split(
		' ',
	);
export const numberWords =
	'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const ordinals = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth'.split(
	' ',
);

const powers: Record<string, number> = { million: 6, billion: 9 };

const fixed = (pattern: RegExp, figure: string): Form => ({ pattern, read: () => figure });

const forms: readonly Form[] = [
	{
		pattern: new RegExp(String.raw`(${months.join('|')}) (\d{1,2}), (\d{4})`, 'uy'),
		read: ([, month = '', day = '', year = '']) => `${year}-${months.indexOf(month) + 1}-${day}`,
	},
	{ pattern: /\bby the end of (\d{4})/iuy, read: ([, year = '']) => `by the end of ${year}` },
	{
		pattern: /\bbefore the end of (\d{4})/iuy,
		read: ([, year = '']) => `before the end of ${year}`,
	},
	{ pattern: /\bby (\d{4})/iuy, read: ([, year = '']) => `by ${year}` },
	{ pattern: /\bthe middle of (\d{4})/iuy, read: ([, year = '']) => `middle of ${year}` },
	{ pattern: /\bthe end of (\d{4})/iuy, read: ([, year = '']) => `end of ${year}` },
	{
		pattern: /\b(\d{4})[–-](\d{4})/uy,
		read: ([, from = '', to = '']) => `${from} to ${to}`,
	},
	{
		pattern: /(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?: (million|billion)|(%)|(?:st|nd|rd|th)\b)?/uy,
		read: ([, whole = '', fraction = '', power = '', percent = '']) =>
			scale(whole.replaceAll(',', '') + fraction, ownValue(powers, power) ?? 0) + percent,
	},
	// A pronoun, not a figure.
	fixed(/\bone of (?=the|its|his|her|their)/iuy, ''),
	{
		pattern: new RegExp(String.raw`\b(${numberWords.join('|')})(?:[ -](million))?\b`, 'iuy'),
		read: ([, word = '', power = '']) =>
			scale(
				String(numberWords.indexOf(word.toLowerCase())),
				ownValue(powers, power.toLowerCase()) ?? 0,
			),
	},
	{
		pattern: new RegExp(String.raw`\b(${ordinals.join('|')})\b`, 'iuy'),
		read: ([, word = '']) => String(ordinals.indexOf(word.toLowerCase())),
	},
	fixed(/\btwice\b/iuy, '2'),
	{
		pattern: /\b(?:Class|Grade|China) ([IVX]+)\b/uy,
		read: ([, roman = '']) => readRoman(roman),
	},
	fixed(/\bat least\b|\b(?:at )?or (?:above|more|better)\b|\bno less than\b/iuy, 'or above'),
	fixed(/\b(?:at )?(?:or )?below\b|\bor lower\b/iuy, 'below'),
	fixed(/\b(?:within|no more than)(?= \d)/iuy, 'within'),
	fixed(/\bnot? higher than\b/iuy, 'not higher than'),
	fixed(/\bmore than(?= \d)/iuy, 'more than'),
	fixed(/\babout(?= \d)/iuy, 'about'),
	{ pattern: /[≥≤<>]/uy, read: ([sign]) => sign },
];

/** The figures of an English text. */
export function findEnglishFigures(text: string): string[] {
	return findFigures(normalize(text), forms).filter((figure) => figure !== '');
}
