import { type Amount, findAmounts, isMeasure } from '../../model/numbers/find-amounts.ts';
import { blank, findDates } from '../../model/numbers/find-dates.ts';
import { foldFigures } from '../../model/numbers/fold-figures.ts';
import { createUnitReader, type UnitReader } from '../../model/numbers/unit-reader.ts';
import { holdsInPieces } from './in-pieces.ts';
import type { Term } from './query.ts';
import type { LoadedText } from './source.ts';

/** The names of each unit in both languages. */
type Units = LoadedText['units'];

/** What a text states in figures. */
interface Stated {
	/** As it was read; see `foldFigures`. */
	folded: string;
	dates: readonly string[];
	amounts: readonly Amount[];
	isChinese: boolean;
}

/** What a query may say beside its figures that is looked for nowhere. */
const besideFigures = new Set(
	`a about an and approximately are around as at be by for from in is it its more of on or over per reach roughly some
	than that the there to was were will with within`.split(/\s+/u),
);
const besideChinese = /^[的了约共达到为是有在]+|[的了左右]+$/gu;

/** What parts words in a query; a hyphen, a dot or a slash may be part of one. */
const partings = /[\s,，、。;；:：!！?？()（）"“”]+/u;

interface Figures extends UnitReader {
	/** What texts state, by the text: every query asks the same ones. */
	known: Map<string, Stated>;
}

const prepared = new WeakMap<Units, Figures>();

function prepare(units: Units): Figures {
	const figures = prepared.get(units) ?? { ...createUnitReader(units), known: new Map() };
	prepared.set(units, figures);
	return figures;
}

/**
 * The quantity that a query asks for, and the words beside it, which have to stand in the same sentence: `≥80%`,
 * 百分之八十, `2028年底前`, `by 2028`, `1.25万吨`, `12,500 tonnes`, `six parks`, 公园 1.25万吨.
 *
 * @param units The names of each unit in both languages.
 * @returns `undefined` where it has none, a year in digits by itself, or so small a number that it stands everywhere.
 */
export function parseQuantity(query: string, units: Units): Term | undefined {
	if (query.length > 80) return undefined;
	const figures = prepare(units);
	const folded = joinSpacedThousands(foldFigures(query.replaceAll('"', ' ')));
	const dates = findDates(folded);
	const amounts = findAmounts(blank(folded, dates), figures);
	const rest = blank(folded, [...dates, ...amounts]);
	const words = wordsOf(rest);
	const isPlain = dates.length === 0 && words.length === 0 && amounts.every(isSmall);
	if (dates.length + amounts.length === 0 || isPlain) return undefined;
	const wanted = dates.map(({ value }) => value);
	const counts = words.length > 0;
	const answers = new Map<string, boolean>();
	const isStated = (text: string) => {
		const known = answers.get(text) ?? holds(text);
		answers.set(text, known);
		return known;
	};
	const holds = (text: string) => {
		const stated = readText(text, figures);
		return (
			wanted.every((date) => statesDate(stated, date)) &&
			amounts.every((amount) =>
				stated.amounts.some((other) => isSame(amount, other, stated, counts, figures)),
			)
		);
	};
	const term = { text: query.trim(), quoted: false };
	if (words.length === 0) return { ...term, isStated };
	return {
		...term,
		allOf: [{ ...term, isStated }, ...words.map((word) => toTerm(word, figures))],
	};
}

/** A word beside a quantity. A long Chinese one may be several: it is met by its pieces. */
function toTerm(text: string, figures: Figures): Term {
	const isCompound = /\p{sc=Han}/u.test(text) && text.length > 3;
	const isStated = (other: string) =>
		holdsInPieces(text, readText(other, figures).folded.replaceAll(' ', ''));
	return { text, quoted: false, ...(isCompound && { isStated }) };
}

/** 31 800, as some write it. */
function joinSpacedThousands(text: string): string {
	return text.replaceAll(/\b\d{1,3}(?: \d{3})+\b/gu, (number) => number.replaceAll(' ', ''));
}

/** The words of a query beside its figures. */
function wordsOf(rest: string): string[] {
	// The marks of notes are no words: 34①.
	return rest
		.replaceAll(/\(\d{1,2}\)/gu, ' ')
		.split(partings)
		.map((word) => word.replaceAll(besideChinese, ''))
		.filter((word) => /[\p{L}\p{N}]/u.test(word) && !besideFigures.has(word));
}

/** Whether a number by itself stands everywhere. */
function isSmall({ value, unit }: Amount): boolean {
	return !unit && /^\d{1,2}$/u.test(value);
}

function readText(text: string, figures: Figures): Stated {
	const known = figures.known.get(text);
	if (known) return known;
	const folded = foldFigures(text);
	const dates = findDates(folded);
	const stated = {
		folded,
		dates: dates.map(({ value }) => value),
		amounts: findAmounts(blank(folded, dates), figures),
		isChinese: /\p{sc=Han}/u.test(text),
	};
	figures.known.set(text, stated);
	return stated;
}

/** Whether a text states a date that is asked for: a month by any of its days, a year in any way. */
function statesDate({ dates, amounts, folded }: Stated, asked: string): boolean {
	const [, year] = /^in (\d+)$/u.exec(asked) ?? [];
	if (year !== undefined && amounts.every(({ value }) => value !== year))
		return new RegExp(`(?:^|[^\\d.])${year}(?![.,]?\\d)`, 'u').test(folded);
	return dates.some(
		(stated) => stated === asked || (asked.startsWith('on ') && stated.startsWith(`${asked}-`)),
	);
}

/** Whether an amount of a text is the one that is asked for. */
function isSame(
	asked: Amount,
	other: Amount,
	stated: Stated,
	counts: boolean,
	figures: Figures,
): boolean {
	if (asked.value !== other.value) return false;
	if (asked.bound !== undefined && asked.bound !== other.bound) return false;
	const { of, per } = asked.unit ?? {};
	if (of === undefined) return isBareSame(asked, other, counts, figures);
	// English counts things without a word: 6 个 is 6.
	if (other.unit === undefined) return !stated.isChinese && !isMeasure(of, figures);
	if (of !== other.unit.of) return false;
	if (per === undefined || per === other.unit.per) return true;
	return other.unit.per === undefined && saysPer(stated, per, figures);
}

/** Whether a number that was asked for without a unit is the one of a text. */
function isBareSame(
	asked: Amount,
	{ unit, isBare }: Amount,
	counts: boolean,
	figures: Figures,
): boolean {
	if (unit === undefined || isBare) return true;
	if (unit.of === '%') return false;
	// 35 boilers are not boilers of 35 tonnes.
	return !counts || !isSmall(asked) || !isMeasure(unit.of, figures);
}

/** How English says elsewhere in a sentence what a unit is counted by: daily, of sewage a day. */
const adverbs: Readonly<Record<string, string>> = {
	day: 'daily',
	hour: 'hourly',
	month: 'monthly',
	year: 'annual|annually|yearly',
};

/** Whether a sentence says anywhere what its unit is counted by: 污水日处理能力 1.25 万吨. */
function saysPer({ folded, isChinese }: Stated, per: string, { namesOf }: Figures): boolean {
	const names = namesOf(per);
	if (isChinese) return names.some((name) => /\p{sc=Han}/u.test(name) && folded.includes(name));
	const words = names.flatMap((name) => [
		...(/^[a-z ]+$/u.test(name) ? [name] : []),
		...(Object.entries(adverbs).find(([own]) => own === name)?.[1] ?? '').split('|'),
	]);
	const alternatives = words.filter((word) => word !== '').join('|');
	return alternatives !== '' && new RegExp(`\\b(?:${alternatives})\\b`, 'u').test(folded);
}
