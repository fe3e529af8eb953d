import { findChineseFigures } from '../../model/numbers/chinese-figures.ts';
import { findEnglishFigures } from '../../model/numbers/english-figures.ts';
import { scale } from '../../model/numbers/figures.ts';
import type { Term } from './query.ts';
import type { LoadedText } from './source.ts';

/** Wordings of plans and of readers that set the same bound or the same limit in time. */
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

/** What a query may say in English beside its figures and its unit: dates, bounds. */
const besideFigures = new Set(
	`a about above at before below by cent day days end less middle more no of or per percent than the to within year
	years`.split(/\s+/u),
);

/** The figure of square and cubic meters, which counts nothing. */
const exponent = /(?<=m)[23]\b/gu;

/** What a query may say in Chinese beside its figures and its unit. */
const timeAndBound = /[年月日底前中末到至以上下内约左右]/gu;

/** The names of each unit in both languages. */
type Units = LoadedText['units'];

/**
 * The quantity that a query as a whole asks for: `≥80%`, `2028年底前`, `by 2028`, `1.25万吨`, `12,500 tonnes`.
 *
 * @param units The names of each unit in both languages.
 * @returns `undefined` where it is none, a year by itself, or so small a number that it stands everywhere.
 */
export function parseQuantity(query: string, units: Units): Term | undefined {
	const source = query
		.replaceAll('"', '')
		.normalize('NFKC')
		.replaceAll(/(\d),(?=\d{3})/gu, '$1')
		.trim();
	if (source.length > 40 || !/\d/u.test(source)) return undefined;
	const text = typed.reduce((words, [pattern, sign]) => words.replaceAll(pattern, sign), source);
	const isChinese = /\p{sc=Han}/u.test(text);
	const find = isChinese ? findChineseFigures : findEnglishFigures;
	const figures = find(text.replaceAll(exponent, '')).map(toFigure);
	const beside = text
		.replaceAll(/(?!(?<=m)[23]\b)[\d.,%≥≤<>万亿-]|million|billion/gu, ' ')
		.replaceAll(/\s+/gu, ' ')
		.trim();
	const unit = isChinese
		? beside.replaceAll(timeAndBound, '').replaceAll(' ', '')
		: englishUnit(beside, units);
	const isOdd = isChinese ? unit.length > longestUnit(units) : isOddEnglish(beside, units);
	const isPlain =
		unit === '' && beside === '' && figures.every((figure) => /^\d{1,2}$/u.test(figure));
	const isYear = beside === '' && /^(?:19|20)\d\d$/u.test(text);
	if (isOdd || isPlain || isYear) return undefined;
	return {
		text: query.trim(),
		quoted: false,
		isStated: (stated) => holdsFigures(stated, figures, unit, units),
	};
}

/** The unit among the words beside a number; `''` where they are those of a date or a bound. */
function englishUnit(beside: string, units: Units): string {
	const words = `${beside.toLowerCase()} `;
	const found = units.flat().filter((unit) => words.startsWith(`${unit.toLowerCase()} `));
	return found.reduce((longest, unit) => (unit.length > longest.length ? unit : longest), '');
}

/** Whether a query has an English word beside its figures that tells no date, bound or unit. */
function isOddEnglish(beside: string, units: Units): boolean {
	const known = new Set(units.flat().flatMap((unit) => unit.toLowerCase().split(' ')));
	return beside
		.toLowerCase()
		.split(' ')
		.some((word) => word !== '' && !besideFigures.has(word) && !known.has(word));
}

/** Characters of the longest Chinese name: what is longer beside a number is no unit. */
function longestUnit(units: Units): number {
	return Math.max(0, ...units.flat().map((unit) => (/\p{sc=Han}/u.test(unit) ? unit.length : 0)));
}

/** Whether a text states all of some figures, the last of them in the unit that the query names. */
function holdsFigures(
	text: string,
	figures: readonly string[],
	unit: string,
	units: Units,
): boolean {
	const isChinese = /\p{sc=Han}/u.test(text);
	const stated = (isChinese ? findChineseFigures : findEnglishFigures)(text).map(toFigure);
	if (!figures.every((figure) => stated.includes(figure))) return false;
	const names = units.find((group) => group.includes(unit)) ?? [unit];
	return unit === '' || figures.some((figure) => hasUnit(text, figure, names));
}

/** Whether a number stands in a text with one of a unit's names right after it. */
function hasUnit(text: string, figure: string, names: readonly string[]): boolean {
	const plain = text.normalize('NFKC').replaceAll(/(\d),(?=\d{3})/gu, '$1');
	return [...plain.matchAll(/(\d+(?:\.\d+)?)(?: ?([万亿]|million|billion))?[ -]?/gu)].some(
		(match) => {
			const [whole, number = '', power = ''] = match;
			const value = scale(number, { 万: 4, 亿: 8, million: 6, billion: 9 }[power] ?? 0);
			const after = plain.slice(match.index + whole.length);
			const follows = names.some(
				(name) =>
					after.startsWith(name) &&
					(!/[a-z]$/iu.test(name) || !/^[a-z\d]/u.test(after.slice(name.length))),
			);
			return value === figure && follows;
		},
	);
}
