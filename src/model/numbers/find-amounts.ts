import { readChineseNumeral } from './chinese-number.ts';
import { scale } from './figures.ts';
import { isName, isNumbered } from './number-names.ts';
import { numberWordsPattern, readNumberWords } from './number-words.ts';
import type { Span } from '../text/span.ts';
import type { ReadUnit, UnitReader } from './unit-reader.ts';

/** A number that a text states, with what it counts or measures. */
export interface Amount extends Span {
	/** In digits, without needless zeros: `31800`, `0.548`. */
	value: string;
	/** Whether the text sets it as the least or the most that is allowed. */
	bound: Bound | undefined;
	/** `undefined` for a bare number, as English counts things. */
	unit: Pick<ReadUnit, 'of' | 'per'> | undefined;
	/** Whether it has no unit beside it, but perhaps one from the name of its row. */
	isBare: boolean;
}

type Bound = 'least' | 'most';

const numeral = '[〇零一二两三四五六七八九十百千万亿]+(?:点[〇零一二三四五六七八九]+)?';
const number = new RegExp(String.raw`\d+(?:\.\d+)?|${numeral}|\b${numberWordsPattern}\b`, 'gu');

const powers: ReadonlyMap<string, number> = new Map([
	['百', 2],
	['千', 3],
	['万', 4],
	['亿', 8],
	['k', 3],
	['hundred', 2],
	['thousand', 3],
	['million', 6],
	['billion', 9],
	['bn', 9],
	['trillion', 12],
]);

/** A bound right before a number. The first alternative that ends there counts: 不低于 before 低于. */
const before = new RegExp(
	[
		'(?<least>≥|>=?|at least|(?:not?|nor) (?:less|lower|fewer|below) than|not below',
		'|minimum of|不(?:低|少|小)于|至少|最低|最少)',
		'|(?<most>≤|<=?|at most|(?:not?|nor) (?:more|higher|greater|over) than|not exceed(?:ing)?',
		'|up to|maximum of|不(?:高|大|多)于|不超过?|至多|最多|最高)',
		String.raw`|(?<more>\b(?:more|higher|greater) than|\bover|\babove|\bexceed(?:s|ing)?|[高大多]于|超过?)`,
		String.raw`|(?<fewer>\b(?:less|lower|fewer) than|\bwithin|\bbelow|\bunder|[低小少]于)`,
	].join(''),
	'u',
);
const beforeEnd = new RegExp(`(?:${before.source}) *$`, 'u');

const after =
	/^ *(?:(?<least>及?以上|(?:or|and) (?:above|more|better|higher|over)\b|\+)|(?<most>及?以[下内]|(?:or|and) (?:below|less|lower|fewer)\b))/u;

/** Money that is named before its number. */
const currency = /(?:cny|rmb|¥) ?$/u;

/**
 * Finds the numbers of a folded text (see `foldFigures`) in either language, each with its bound, its power of ten and
 * its unit. Ordinals, numbers of places and documents, parts of names and formulas, years and Chinese numerals without
 * a unit are none.
 *
 * @param text What is read otherwise already, such as dates, is blank in it; see `blankDates`.
 */
export function findAmounts(text: string, units: UnitReader): Amount[] {
	const row = unitOfRow(text, units);
	const amounts: Amount[] = [];
	let last = 0;
	for (const { 0: found, index: start } of text.matchAll(number)) {
		// The 万 of 1.25 万吨 is no number of its own.
		if (start < last || isName(text, start, start + found.length)) continue;
		const whole = readNumber(text, start, found, units);
		if (!whole) continue;
		last = whole.end;
		const unit = whole.unit ?? (text.lastIndexOf('\n', start) === -1 ? undefined : row);
		if (!unit && !mayBeBare(text, found, start, last)) continue;
		if (found === '一' && unit && !isMeasure(unit.of, units)) continue;
		const isBare = whole.unit === undefined;
		amounts.push(withBound(text, { ...whole, unit, start, bound: undefined, isBare }, units));
	}
	return amounts;
}

/** A number with its power of ten and its unit. */
function readNumber(text: string, start: number, found: string, units: UnitReader) {
	const isMoney = currency.test(text.slice(Math.max(0, start - 4), start));
	let end = start + found.length;
	let power = 0;
	let unit = unitAfter(text, end, units);
	for (let at = powerAt(text, end); !unit && at; at = powerAt(text, end)) {
		power += at.power;
		({ end } = at);
		unit = unitAfter(text, end, units);
	}
	const value = toDecimal(found);
	if (value === undefined) return undefined;
	if (unit) return { value: scale(value, power), unit, end: unit.end };
	const money = isMoney ? units.readWhole('元') : undefined;
	return { value: scale(value, power), unit: money, end };
}

function unitAfter(text: string, end: number, units: UnitReader): ReadUnit | undefined {
	const direct = units.read(text, end);
	return direct ?? (/[ -]/u.test(text.charAt(end)) ? units.read(text, end + 1) : undefined);
}

/** A power of ten right at a place of the text: ` million`, `万`. */
function powerAt(text: string, at: number): { power: number; end: number } | undefined {
	const [whole = '', word = ''] =
		/^ ?([百千万亿])/u.exec(text.slice(at, at + 2)) ??
		/^[ -]?(hundred|thousand|million|billion|trillion|bn|k)\b/u.exec(text.slice(at, at + 11)) ??
		[];
	const power = powers.get(word);
	return power === undefined ? undefined : { power, end: at + whole.length };
}

/** A number as digits: of `twenty-four`, 二十四, 十点五, `24`. */
function toDecimal(found: string): string | undefined {
	if (/^\d/u.test(found)) return found;
	if (/^[a-z]/u.test(found)) return readNumberWords(found)?.toString();
	const [whole = '', fraction] = found.split('点');
	const value = readChineseNumeral(whole);
	if (value === undefined || fraction === undefined) return value?.toString();
	return `${String(value)}.${Array.from(fraction, (char) => readChineseNumeral(char) ?? 0).join('')}`;
}

/** Whether a number counts though no unit follows: 七 of 七 is part of a word, `one` a pronoun, 2030 a year. */
function mayBeBare(text: string, found: string, start: number, end: number): boolean {
	const next = text.charAt(end);
	if (isNumbered(text, start) || /[a-z]/u.test(next)) return false;
	if (/^\d/u.test(found)) return !/^(?:19|20)\d\d$/u.test(found);
	return /^[a-z]/u.test(found) && !/^(?:zero|one)$/u.test(found) && next !== '-';
}

/** The unit that a row of a table has in brackets after its name, for the cells that follow. */
function unitOfRow(text: string, units: UnitReader): Amount['unit'] {
	const [name, ...cells] = text.split('\n');
	const inBrackets = cells.length > 0 ? /\(([^()]+)\)$/u.exec(name ?? '')?.[1] : undefined;
	return inBrackets === undefined ? undefined : units.readWhole(inBrackets.trim());
}

/** Takes the words of a bound into an amount, and what it is counted by, where that goes before: 每小时 35 蒸吨以下. */
function withBound(text: string, amount: Amount, units: UnitReader): Amount {
	let { start, end, unit, bound } = amount;
	let lead = text.slice(Math.max(0, start - 30), start);
	const cut = (length: number) => {
		lead = lead.slice(0, lead.length - length);
		start -= length;
	};
	cut(currency.exec(lead)?.[0].length ?? 0);
	const [each = '', name = ''] = /每 ?([^每\s\d]{1,4}?) ?$/u.exec(lead) ?? [];
	const per = name === '' ? undefined : units.readWhole(name);
	if (per && unit && unit.per === undefined) {
		unit = { of: unit.of, per: per.of };
		cut(each.length);
	}
	const first = beforeEnd.exec(lead);
	// Over five years is how long, not how much.
	const isLasting = first?.groups?.more === 'over' && unit !== undefined && isTime(unit.of, units);
	const { least, most, more, fewer } = first?.groups ?? {};
	if (first && !isLasting) cut(first[0].length);
	if (least ?? (isLasting ? undefined : more)) bound = 'least';
	if (most ?? fewer) bound = 'most';
	const last = after.exec(text.slice(end, end + 16));
	if (last) {
		end += last[0].length;
		bound ??= last.groups?.least === undefined ? 'most' : 'least';
	}
	return { ...amount, start, end, unit, bound };
}

/** Whether a unit measures: one that only counts has no English name, and 一次 of 一次能源 is no number. */
export function isMeasure(unit: string, { namesOf }: UnitReader): boolean {
	return unit === '%' || namesOf(unit).some((name) => /[a-z]/u.test(name));
}

function isTime(unit: string, { namesOf }: UnitReader): boolean {
	return namesOf(unit).some((name) => /^(?:year|month|day|hour|minute)$/u.test(name));
}
