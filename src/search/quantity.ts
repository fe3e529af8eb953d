import { findChineseFigures } from '../plan/chinese-figures.ts';
import { findEnglishFigures } from '../plan/english-figures.ts';
import type { Term } from './query.ts';

/** Wordings of the plan and of the readers that set the same bound or the same limit in time. */
const alike: readonly (readonly [RegExp, string])[] = [
	[/^(?:≥|>|or above|more than)$/u, 'at least'],
	[/^(?:≤|<|below|within|not higher than)$/u, 'at most'],
	[/^(?:by|by the end of|before the end of|end of) (\d{4})$/u, 'by $1'],
];

function toFigure(figure: string): string {
	const [pattern, common] = alike.find(([wanted]) => wanted.test(figure)) ?? [];
	return pattern && common ? figure.replace(pattern, common) : figure;
}

/** How people type bounds on a keyboard, or say them. */
const typed: readonly (readonly [RegExp, string])[] = [
	[/>=|不低于|不小于|不少于|至少/gu, '≥'],
	[/<=|不大于|不超过|至多/gu, '≤'],
	[/\bat least\b|\bno less than\b/giu, '≥'],
	[/\bat most\b|\bno more than\b|\bup to\b/giu, '≤'],
];

/** What a query may say in English beside its figures: dates, bounds, units. */
const besideFigures = new Set(
	`a about above at before below by day days end hectare hectares km kilometre kilometres kilometer kilometers
	less metre metres meter meters middle more mu no of or per square t than the to ton tons tonne tonnes within
	year years cent percent cubic µg μg m3 m² km2`.split(/\s+/u),
);

/** What a query may say in Chinese beside its figures and its unit. */
const timeAndBound = /[年月日底前中末到至以上下内约左右]/gu;

/** The longest unit of the plan is 微克/立方米. */
const longestUnit = 6;

/**
 * The quantity that a query as a whole asks for: `≥95%`, `2023年底前`, `by 2023`, `3.18万吨`, `31,800 tonnes`.
 *
 * @returns `undefined` where it is none, a year by itself, or so small a number that it stands everywhere.
 */
export function parseQuantity(query: string): Term | undefined {
	const source = query
		.replaceAll('"', '')
		.normalize('NFKC')
		.replaceAll(/(\d),(?=\d{3})/gu, '$1')
		.trim();
	if (source.length > 40 || !/\d/u.test(source)) return undefined;
	const text = typed.reduce((words, [pattern, sign]) => words.replaceAll(pattern, sign), source);
	const isChinese = /\p{sc=Han}/u.test(text);
	const figures = (isChinese ? findChineseFigures : findEnglishFigures)(text).map(toFigure);
	const beside = text.replaceAll(/[\d.,%≥≤<>万亿\s-]|million|billion/gu, ' ').trim();
	const unit = isChinese ? beside.replaceAll(timeAndBound, '').replaceAll(' ', '') : '';
	const isOdd = isChinese
		? unit.length > longestUnit
		: beside.split(/\s+/u).some((word) => word !== '' && !besideFigures.has(word.toLowerCase()));
	const isPlain =
		unit === '' && beside === '' && figures.every((figure) => /^\d{1,2}$/u.test(figure));
	const isYear = beside === '' && /^(?:19|20)\d\d$/u.test(text);
	return isOdd || isPlain || isYear
		? undefined
		: { text: query.trim(), quoted: false, isStated: (text) => holdsFigures(text, figures, unit) };
}

/** Whether a text states all of some figures, and, where it is Chinese and the query names one, the unit. */
function holdsFigures(text: string, figures: readonly string[], unit: string): boolean {
	const isChinese = /\p{sc=Han}/u.test(text);
	if (isChinese && !text.includes(unit)) return false;
	const stated = (isChinese ? findChineseFigures : findEnglishFigures)(text).map(toFigure);
	return figures.every((figure) => stated.includes(figure));
}
