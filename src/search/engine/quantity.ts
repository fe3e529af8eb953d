import { findChineseFigures } from '../../model/numbers/chinese-figures.ts';
import { findEnglishFigures } from '../../model/numbers/english-figures.ts';
import { scale } from '../../model/numbers/figures.ts';
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

/** Units as they are written in the two languages; each line is one unit. */
const units: readonly (readonly string[])[] = [
	['吨', 'tonne', 'tonnes', 't', 'ton', 'tons'],
	['公里', '千米', 'km', 'kilometer', 'kilometers', 'kilometre', 'kilometres'],
	['平方公里', 'square kilometers', 'square kilometres', 'square km', 'km2'],
	['亩', 'mu'],
	['公顷', 'hectare', 'hectares'],
	['立方米', 'm3', 'cubic meters', 'cubic metres'],
	['微克', 'μg', 'µg'],
];

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
	const beside = text
		.replaceAll(/[\d.,%≥≤<>万亿-]|million|billion/gu, ' ')
		.replaceAll(/\s+/gu, ' ')
		.trim();
	const unit = isChinese
		? beside.replaceAll(timeAndBound, '').replaceAll(' ', '')
		: englishUnit(beside);
	const isOdd = isChinese
		? unit.length > longestUnit
		: beside.split(' ').some((word) => word !== '' && !besideFigures.has(word.toLowerCase()));
	const isPlain =
		unit === '' && beside === '' && figures.every((figure) => /^\d{1,2}$/u.test(figure));
	const isYear = beside === '' && /^(?:19|20)\d\d$/u.test(text);
	if (isOdd || isPlain || isYear) return undefined;
	return {
		text: query.trim(),
		quoted: false,
		isStated: (stated) => holdsFigures(stated, figures, unit),
	};
}

/** The unit among the words beside a number; `''` where they are those of a date or a bound. */
function englishUnit(beside: string): string {
	const words = beside.toLowerCase();
	return units.flat().find((unit) => words === unit || words.startsWith(`${unit} `)) ?? '';
}

/** Whether a text states all of some figures, the last of them in the unit that the query names. */
function holdsFigures(text: string, figures: readonly string[], unit: string): boolean {
	const isChinese = /\p{sc=Han}/u.test(text);
	const stated = (isChinese ? findChineseFigures : findEnglishFigures)(text).map(toFigure);
	if (!figures.every((figure) => stated.includes(figure))) return false;
	return unit === '' || figures.some((figure) => hasUnit(text, figure, unit, isChinese));
}

/** Whether a number stands in a text with a unit right after it, in the language of the text. */
function hasUnit(text: string, figure: string, unit: string, isChinese: boolean): boolean {
	const names = units.find((group) => group.includes(unit)) ?? [unit];
	const plain = text.normalize('NFKC').replaceAll(/(\d),(?=\d{3})/gu, '$1');
	return [...plain.matchAll(/(\d+(?:\.\d+)?)(?: ?([万亿]|million|billion))?[ -]?/gu)].some(
		(match) => {
			const [whole, number = '', power = ''] = match;
			const value = scale(number, { 万: 4, 亿: 8, million: 6, billion: 9 }[power] ?? 0);
			const after = plain.slice(match.index + whole.length);
			const follows = names.some(
				(name) =>
					after.startsWith(name) && (isChinese || !/^[a-z]/u.test(after.slice(name.length))),
			);
			return value === figure && follows;
		},
	);
}
