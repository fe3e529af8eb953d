import { findChineseFigures, readRoman } from '../../model/numbers/chinese-figures.ts';
import { findEnglishFigures } from '../../model/numbers/english-figures.ts';
import { type Amount, findAmounts } from '../../model/numbers/find-amounts.ts';
import { blank, findDates } from '../../model/numbers/find-dates.ts';
import { foldFigures } from '../../model/numbers/fold-figures.ts';
import type { UnitReader } from '../../model/numbers/unit-reader.ts';

/** A number that a text states, as it is compared in both languages. */
export interface Figure {
	/** `31800`, `95%`, `2030`, `end of 2028`, `class 3` */
	key: string;
	/** Whether it is set as the least or most that is allowed, or as a rough one; `''` where it is said plainly. */
	bound: string;
	/** What it measures, by the first name of the unit; '' where it has none. */
	unit: string;
}

/** The part of a year that a date names, where it names one. */
const partOfYear: readonly (readonly [RegExp, string])[] = [
	[/(\d{4}) ?年 ?年?[底末]/gu, 'end of'],
	[/\b(?:year-)?end(?: of)?[ -](\d{4})/gu, 'end of'],
	[/(\d{4}) ?年 ?年?中/gu, 'middle of'],
	[/\bmid(?:dle)?(?: of |[- ])(\d{4})/gu, 'middle of'],
];

/** What was found in each text: many claims rest on the same sentences. */
const known = new WeakMap<UnitReader, Map<string, readonly Figure[]>>();

/** The figures of a text in either language: amounts, years, parts of years, classes (Ⅲ类). */
export function findFiguresIn(text: string, units: UnitReader): readonly Figure[] {
	const texts = known.get(units) ?? new Map<string, readonly Figure[]>();
	known.set(units, texts);
	const figures = texts.get(text) ?? readFigures(text, units);
	texts.set(text, figures);
	return figures;
}

function readFigures(text: string, units: UnitReader): Figure[] {
	const folded = foldFigures(text).replaceAll(/\bboth\b/gu, 'two');
	const amounts = findAmounts(blank(folded, findDates(folded)), units).filter(
		// 万元 of 万元GDP is a unit.
		({ start, end }) => !/^[百千万亿]/u.test(folded.slice(start, end)),
	);
	const plain = (key: string): Figure => ({ key, bound: '', unit: '' });
	return [
		...amounts.map((amount, at) => {
			const figure = toFigure(folded, amount);
			const before = amounts[at - 1];
			// At least 85% of one thing and 75% of another.
			const isShared =
				before?.bound === 'least' &&
				figure.bound === '' &&
				/^[^.;:,]* and [^.;:,]*$/u.test(folded.slice(before.end, amount.start));
			return isShared ? { ...figure, bound: 'least' } : figure;
		}),
		...Array.from(blank(folded, amounts).matchAll(/(?<![\d.])(?:19|20)\d\d(?!\d)/gu), ([year]) =>
			plain(year),
		),
		...partOfYear.flatMap(([pattern, part]) =>
			Array.from(folded.matchAll(pattern), ([, year = '']) => plain(`${part} ${year}`)),
		),
		...Array.from(
			text.normalize('NFKC').matchAll(/\b([IVX]+)(?= ?类)|\bClass ([IVX]+)\b/gu),
			([, zh, en = '']) => plain(`class ${readRoman(zh ?? en)}`),
		),
	];
}

function toFigure(text: string, { start, end, value, bound, unit }: Amount): Figure {
	const isRough =
		/(?:大?约|\b(?:about|around|roughly|approximately)) ?$/u.test(text.slice(0, start)) ||
		/^ ?左右/u.test(text.slice(end));
	return {
		key: unit?.of === '%' ? `${value}%` : value,
		bound: isRough ? 'about' : (bound ?? ''),
		unit: unit?.of ?? '',
	};
}

/** Chinese numerals of a text, whether or not they have a unit: 三省五地, 四大行动. 一 is mostly no number. */
export function findNumerals(zh: string): string[] {
	const withoutLabels = zh
		.normalize('NFKC')
		.replaceAll(/(?:表|专栏) ?[\d一二三四五六七八九十]+|[IVX]+(?= ?类)/gu, '');
	return findChineseFigures(withoutLabels).filter(
		(key) => /^\d+(?:\.\d+)?%?$/u.test(key) && key !== '1',
	);
}

/** All that may be called a figure of a text, for what a claim on it may state. */
export function findAllKeys(zh: string, en: string, units: UnitReader): ReadonlySet<string> {
	return new Set([
		...[zh, en].flatMap((text) => findFiguresIn(text, units).map(({ key }) => key)),
		...findChineseFigures(zh),
		...findEnglishFigures(en),
	]);
}
