import { readChineseNumeral } from './chinese-number.ts';
import { numberWords } from './english-figures.ts';
import { scale } from './figures.ts';
import type { Locale } from '../locale.ts';
import { ownValue } from '../own-value.ts';
import type { Span } from '../text/span.ts';

/** A number that a sentence states, as the list of targets has it; see src/model/schemas/target.ts. */
export interface Quantity {
	value: number | null;
	unit: Record<Locale, string> | null;
	/** The stretch of the sentence that states it. */
	quote: Record<Locale, string>;
}

const power = (zh: string) => (zh.startsWith('万') ? 4 : zh.startsWith('亿') ? 8 : 0);

/**
 * A unit and, separately, the period or thing that it is counted by: the day of 吨/日 is also said before the number,
 * or elsewhere.
 */
const parts = (unit: string) => unit.split(/\/| per /u).map((part) => RegExp.escape(part));

/** A number with its bound and unit as Chinese prints them: `不高于 40 毫克/升`, `80%以上`, `六个`. */
function chinesePattern(zh: string): RegExp {
	const [unit = '', by] = parts(zh.replace(/^[万亿]/u, ''));
	const before = by === undefined ? '' : String.raw`(?:每${by}\s*)?`;
	const number = String.raw`(?<![\d.])(?<number>\d+(?:\.\d+)?|[一二两三四五六七八九十百千]+)`;
	return new RegExp(
		[
			String.raw`${before}(?:不?(?:[低高大小少多]于|超过)\s*)?`,
			String.raw`${number}\s*(?<power>[万亿]?)${unit}`,
			by === undefined ? '' : String.raw`(?:\s*/\s*${by})?`,
			String.raw`(?:\s*及?以[上下内])?`,
		].join(''),
		'gu',
	);
}

/** The same in English, where other words may part a number from what is counted: `six` of six new parks. */
function englishPattern(en: string): RegExp {
	const [unit = '', by] = parts(en.replace(/^[\d,]+ (?:million )?/u, ''));
	const whole = by === undefined ? unit : `${unit}(?:(?:/| per )${by})?`;
	const digits = String.raw`\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?`;
	return new RegExp(
		[
			'(?:(?:at least|not? higher than|no more than|more than|within|below|about) )?',
			String.raw`(?<![\d.,])\b(?<number>${digits}|${numberWords.join('|')})\b`,
			'(?: (?<power>million|billion))?',
			unit === '' ? '' : `(?: ?${whole.replaceAll(/s\b/gu, 's?')})?`,
			'(?: or (?:above|more|below))?',
		].join(''),
		'giu',
	);
}

const englishPowers: Readonly<Record<string, number>> = { million: 6, billion: 9 };

/** A number as it is compared, in digits and with all its zeros: `12500` of 1.25 万 and of 12,500. */
function readNumber({ number = '', power: word = '' }: Partial<Record<string, string>>): string {
	const digits = number.replaceAll(',', '');
	if (/^\d/u.test(digits)) return scale(digits, ownValue(englishPowers, word) ?? power(word));
	const english = numberWords.indexOf(number.toLowerCase());
	return String(english === -1 ? readChineseNumeral(number) : english);
}

/**
 * Finds where a sentence states a number: with its unit and the words of its bound, where they stand beside it.
 *
 * @returns A stretch of the first place of the quote; `undefined` where there is none.
 * @example
 * findQuantity('比例达到 80%以上。', { value: 80, unit: percent, quote }, 'zh'); // => 80%以上
 */
export function findQuantity(
	text: string,
	{ value, unit, quote }: Quantity,
	locale: Locale,
): Span | undefined {
	const from = text.indexOf(quote[locale]);
	if (from === -1 || value === null) return undefined;
	const wanted = scale(String(value), power(unit?.zh ?? ''));
	const pattern = locale === 'zh' ? chinesePattern(unit?.zh ?? '') : englishPattern(unit?.en ?? '');
	for (const { index, 0: found, groups = {} } of quote[locale].matchAll(pattern))
		if (readNumber(groups) === wanted)
			return { start: from + index, end: from + index + found.length };
	return undefined;
}
