import { readChineseNumeral } from './chinese-number.ts';
import type { Span } from '../text/span.ts';

/** A date or a time limit that a text states, in one form for both languages. */
export interface FoundDate extends Span {
	/** `on 2030-7-20`, `on 2030-7`, `by 2028`, `middle of 2028`, `2026 to 2030`, `in 2030`. */
	value: string;
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const month =
	'(?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?';
const year = String.raw`(?<year>(?:19|20)\d\d|[一二][零〇九一二三四五六七八]{3})`;
const day = '(?<day>[0-3]?\\d)(?:st|nd|rd|th)?';

const forms: readonly (readonly [RegExp, (groups: Groups) => string])[] = [
	...[
		`${year} ?年 ?(?<month>\\d{1,2}|[一二三四五六七八九十]{1,2}) ?月(?: ?(?<day>\\d{1,2}|[一二三四五六七八九十]{1,3}) ?[日号])?`,
		`\\b${year}(?<mark>[-/.])(?<month>[01]?\\d)\\k<mark>(?<day>[0-3]?\\d)\\b`,
		`\\b${year}-(?<month>0[1-9]|1[0-2])\\b(?![-.\\d])`,
		`\\b${day} (?:of )?${month},? ${year}\\b`,
		`\\b${month} ${day},? ${year}\\b`,
		`\\b${month},? ${year}\\b`,
	].map((source) => [new RegExp(source, 'gu'), readDay] as const),
	[
		/\b(?<from>(?:19|20)\d\d) ?(?:年 ?)?(?:[-—–~至到]+|to) ?(?<year>(?:19|20)\d\d)(?: ?年|\b)/gu,
		({ from = '', year: to = '' }) => `${from} to ${to}`,
	],
	[
		/\b(?<century>19|20)(?<from>\d\d)[-–](?<year>1[3-9]|[2-9]\d)\b(?!\d)/gu,
		({ century = '', from = '', year: to = '' }) => `${century}${from} to ${century}${to}`,
	],
	[
		new RegExp(
			`(?:[到至在于] ?)?${year} ?年 ?年?中期?(?![国央])|(?:\\b(?:by|in|at) )?(?:the )?\\bmid(?:dle)?(?: of |[- ])(?<other>(?:19|20)\\d\\d)\\b`,
			'gu',
		),
		(groups) => `middle of ${yearOf(groups)}`,
	],
	[
		new RegExp(
			`(?:(?:截?[到至止]|不[迟晚]于) ?)${year} ?年(?: ?年?底| ?年?末)?前?|${year.replace('year', 'end')} ?年 ?(?:年?底前?|年?末前?|以前|之前|前)|(?:\\b(?:by|before|at) )?(?:the )?\\b(?:year-)?end(?: of)?[ -](?<other>(?:19|20)\\d\\d)\\b|\\b(?:by|before|until|no later than)(?: the year)? (?<plain>(?:19|20)\\d\\d)\\b`,
			'gu',
		),
		(groups) => `by ${yearOf(groups)}`,
	],
	[new RegExp(`${year} ?年`, 'gu'), (groups) => `in ${yearOf(groups)}`],
];

type Groups = Readonly<Partial<Record<string, string>>>;

const toNumber = (text: string) => (/^\d/u.test(text) ? Number(text) : readChineseNumeral(text));

function yearOf({ year: own, end, other, plain }: Groups): string {
	return String(toNumber(own ?? end ?? other ?? plain ?? ''));
}

function readDay({ year: own = '', month: number, name, day: ofMonth }: Groups): string {
	const at = name === undefined ? toNumber(number ?? '') : months.indexOf(name.slice(0, 3)) + 1;
	const parts = [toNumber(own), at, ...(ofMonth === undefined ? [] : [toNumber(ofMonth)])];
	return `on ${parts.join('-')}`;
}

/**
 * Finds dates, spans of years and limits in time in a folded text of either language (see `foldFigures`): 2030年7月20日,
 * `20 july 2030`, 到2028年底, `by 2028`, 2030年. A year in digits by itself is none.
 */
export function findDates(text: string): FoundDate[] {
	const found: FoundDate[] = [];
	if (!/\d{4}|[一二][零〇九一二三四五六七八]{3}/u.test(text)) return found;
	for (const [pattern, read] of forms)
		for (const { 0: whole, index, groups = {} } of text.matchAll(pattern)) {
			const end = index + whole.length;
			if (found.every((other) => end <= other.start || other.end <= index))
				found.push({ start: index, end, value: read(groups) });
		}
	return found;
}

/** A text with spaces in the place of some stretches, all others where they were. */
export function blank(text: string, spans: readonly Span[]): string {
	return spans.reduce(
		(rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
		text,
	);
}
