import { numberWordsPattern, readNumberWords } from '../../model/numbers/number-words.ts';
import { parseChineseNumber } from '../../model/numbers/chinese-number.ts';
import {
	formatPlaceId,
	indicatorId,
	nodeOf,
	parsePlaceId,
	sentenceId,
	sentenceNumber,
} from '../../model/places/place-id.ts';

/** A place as somebody cites it, whether or not there is such a place. */
export interface Citation {
	/** Identifier of a node, or of a row without its table; absent where a task is counted. */
	place?: string;
	/** The number of a row, where `place` is the table in which it stands. */
	row?: string;
	/** Which of the plan's tasks it is, from 1. */
	task?: number;
	/** The number of a sentence of it. */
	sentence?: string;
	/** Whether it may as well be something else where there is no such place: 2.13 a figure, No. 12 a document. */
	isBare?: true;
}

/** A way to cite a place, and what is made of it. */
interface Form {
	pattern: RegExp;
	read: (match: RegExpExecArray) => Citation | undefined;
}

/** A Roman numeral from 1 to 39, as the English numbers chapters. */
function parseRoman(text: string): number | undefined {
	const [, tens = '', units = ''] = /^(x{0,3})(ix|iv|v?i{0,3})$/u.exec(text) ?? [];
	const at = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'].indexOf(units);
	return tens.length * 10 + at || undefined;
}

/** A number in digits, Chinese or Roman numerals. */
export function toNumber(text = ''): number | undefined {
	return /^\d+$/u.test(text) ? Number(text) : (parseChineseNumber(text) ?? parseRoman(text));
}

/** Joins numbers to an identifier; `undefined` where one of them is none. */
function join(...parts: readonly (string | undefined)[]): string | undefined {
	const numbers = parts.filter((part) => part !== undefined && part !== '').map(toNumber);
	return numbers.includes(undefined) ? undefined : numbers.join('.');
}

const at = (place: string | undefined): Citation | undefined =>
	place === undefined ? undefined : { place };

const counted = (number: string | undefined): Citation | undefined => {
	const task = toNumber(number);
	return task === undefined ? undefined : { task };
};

/** Chinese numerals, as headings have them. */
const han = '[一二三四五六七八九十]+';
const any = `(\\d+|${han})`;

/** A numeral by itself cites nothing. */
const isNumeral = (text: string) => new RegExp(`^第?${han}$`, 'u').test(text);

const forms: readonly Form[] = [
	{
		pattern: /^(\d+(?:\.\d+){1,2})([章节条项]?)$/u,
		read: ([, place = '', word]) => (word === '' ? { place, isBare: true } : { place }),
	},
	{
		// 任务 2.1.3, section 2.1, §2
		pattern:
			/^(?:(?:section|item|task|part|chapter|第|任务|条|节|章) ?(\d+(?:\.\d+){1,2})[章节条项]?|§ ?(\d+(?:\.\d+){0,2}))$/u,
		read: ([, numbered, marked]) => at(numbered ?? marked),
	},
	{
		// 二（一）3, 二、（一）3., 第二章第（一）节第3条
		pattern: new RegExp(`^第?(${han})[章、]?(?:第?\\((${han})\\)节?(?:第?(\\d+)[.条项]?)?)?$`, 'u'),
		read: ([whole, chapter, section, item]) =>
			isNumeral(whole) ? undefined : at(join(chapter, section, item)),
	},
	{
		pattern: new RegExp(
			`^(?:第?${any}章|第${any}部分)(?:第?\\(?${any}\\)?节(?:第?${any}[条项])?)?$`,
			'u',
		),
		read: ([, chapter, part, section, item]) => at(join(chapter ?? part, section, item)),
	},
	{
		pattern:
			/^(?:part|chapter) ?(\d+|[ivx]+)(?:[,:]? ?section ?(\d+))?(?:[,:]? ?(?:item|task) ?(\d+))?$/u,
		read: ([, chapter, section, item]) => at(join(chapter, section, item)),
	},
	{
		pattern: new RegExp(`^(?:专栏|box)[ -]?${any}(?:(?:\\.|,? ?item ?|,?第)${any}[条项]?)?$`, 'u'),
		read: ([, box, item]) => {
			const id = join(box, item);
			return id === undefined ? undefined : at(formatPlaceId({ kind: 'box', numbers: [id] }));
		},
	},
	{
		pattern: new RegExp(
			`^(?:表|table)[ -]?${any}(?:(?:,? ?(?:row|no\\.) ?|,?第)(\\d+[a-z]?|${han})[行项条]?)?$`,
			'u',
		),
		read: ([, table, row]) => {
			const id = join(table);
			if (id === undefined) return undefined;
			const place = formatPlaceId({ kind: 'table', numbers: [id] });
			return row === undefined ? { place } : { place, row: String(toNumber(row) ?? row) };
		},
	},
	{
		pattern: new RegExp(
			`^(?:(?:指标第?|indicator(?: ?no\\.| ?#)?|#|i)[ -]?(\\d+[a-z]?|${han})项?|第${any}项指标)$`,
			'u',
		),
		read: ([, row, other = '']) => {
			const number = row ?? other;
			return at(indicatorId(String(toNumber(number) ?? number)));
		},
	},
	{
		pattern: /^no\. ?(\d+)$/u,
		read: ([, row = '']) => ({ place: indicatorId(row), isBare: true }),
	},
	{
		// task 8, Task 8 of 9, the 8th task
		pattern: /^(?:the )?(?:task ?(?:no\. ?|#)?(\d+)(?: ?of ?\d+)?|(\d+)(?:st|nd|rd|th) ?task)$/u,
		read: ([, number, ordinal]) => counted(number ?? ordinal),
	},
	{
		// 任务8, 第8项任务，共9项
		pattern: new RegExp(`^(?:任务第?${any}[项个]?|第${any}[项个]任务(?:,共${any}项)?)$`, 'u'),
		read: ([, number, ordinal]) => counted(number ?? ordinal),
	},
	{ pattern: /^(?:issuing notice|印发通知)$/u, read: () => ({ place: 'notice' }) },
	{ pattern: /^(?:preamble|引言)$/u, read: () => ({ place: 'preamble' }) },
];

/** The sentence in a citation, of several the first: `/s7`, `#s7`, ` s7`, `第7句`, `, sentences 7–9`. */
const sentence = new RegExp(
	`(?:[/#]s(\\d+[a-z]?)|[, ]s\\.? ?(\\d+[a-z]?)|,?第(\\d+[a-z]?|${han})(?:[-—–~至]\\d+)?句|,? ?sentences? ?(\\d+[a-z]?)(?:[-—–]\\d+)?)$`,
	'u',
);

/** From one place to another: the first is meant. */
const range = /^from (.+?),? to .+$|^(.+句)至.+句$/u;

/** Box three. */
const inWords = new RegExp(
	`\\b(box|table|part|chapter|section|item|task|indicator|row|sentence) (${numberWordsPattern})\\b`,
	'gu',
);
const inDigits = (_: string, kind: string, words: string) =>
	`${kind} ${String(readNumberWords(words))}`;

/** Row 9 of table 2. */
const partFirst = /^(?:the )?((?:sentence|row|item|section) ?\d+[a-z]?) (?:of|in) (.+)$/u;

/** What somebody typed, in one form: width, case, no spaces beside Han characters. */
function fold(query: string): string {
	const text = query
		.normalize('NFKC')
		.replaceAll(/\p{Cf}/gu, '')
		.toLowerCase()
		.replaceAll(/\s+/gu, ' ')
		.trim();
	if (/\p{sc=Han}/u.test(text)) return text.replaceAll(' ', '').replaceAll('的第', '第');
	return text.replaceAll(inWords, inDigits).replace(partFirst, '$2, $1');
}

/**
 * The place that a query as a whole cites, in the ways in which the site and people write it: `2.1.3`, `二（一）3`,
 * `专栏2第3条`, `Box 2, item 3`, `Table 2, row 9`, `指标8`, `#8`, `Task 8 of 9`, 第8项任务, each with a sentence or
 * without.
 */
export function readCitation(query: string): Citation | undefined {
	const whole = fold(query);
	const [, from, zhFrom] = range.exec(whole) ?? [];
	const text = from ?? zhFrom ?? whole;
	const match = sentence.exec(text);
	const written = match?.slice(1).find((part: string | undefined) => part !== undefined);
	const number = written === undefined ? undefined : String(toNumber(written) ?? written);
	const place = (match ? text.slice(0, match.index) : text).replace(/[,.。 ]+$/u, '');
	for (const { pattern, read } of forms) {
		const found = pattern.exec(place) ?? pattern.exec(`${place}.`);
		const citation = found ? read(found) : undefined;
		if (citation) return number === undefined ? citation : withSentence(citation, number);
	}
	return readId(text);
}

function withSentence({ place, row, task }: Citation, sentence: string): Citation {
	return {
		sentence,
		...(place !== undefined && { place }),
		...(row !== undefined && { row }),
		...(task !== undefined && { task }),
	};
}

/** An identifier as data and addresses have it: `box-4.2/s1`, `table-2/i9`, `a-7b`. */
function readId(text: string): Citation | undefined {
	if (!/[-/]/u.test(text)) return undefined;
	const id = parsePlaceId(text);
	if (id === undefined || id.kind === 'cell') return undefined;
	const number = sentenceNumber(text);
	return number === undefined ? { place: text } : { place: nodeOf(text), sentence: number };
}

/**
 * The identifier that a query as a whole cites, whether or not there is such a place; see {@link readCitation}.
 *
 * @returns The identifier of a node, a sentence (`2.1.3/s7`) or a row (`i8`); `undefined` also for what takes a plan to
 *   be found: its 8th task, a row by the number of its table.
 */
export function parseCitation(query: string): string | undefined {
	const { place, row, sentence } = readCitation(query) ?? {};
	if (place === undefined || row !== undefined) return undefined;
	return sentence === undefined ? place : sentenceId(place, sentence);
}
