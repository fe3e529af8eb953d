import { parseChineseNumber } from '../../model/numbers/chinese-number.ts';
import { formatPlaceId, indicatorId, sentenceId } from '../../model/places/place-id.ts';

/** A place as somebody cites it, and how the identifier is made of what was matched. */
interface Form {
	pattern: RegExp;
	read: (match: RegExpExecArray) => string | undefined;
}

/** A Roman numeral from 1 to 39, as the English numbers chapters. */
function parseRoman(text: string): number | undefined {
	const [, tens = '', units = ''] = /^(x{0,3})(ix|iv|v?i{0,3})$/u.exec(text) ?? [];
	const at = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'].indexOf(units);
	return tens.length * 10 + at || undefined;
}

/** A number in digits, Chinese or Roman numerals. */
function toNumber(text = ''): number | undefined {
	return /^\d+$/u.test(text) ? Number(text) : (parseChineseNumber(text) ?? parseRoman(text));
}

/** Joins numbers to an identifier; `undefined` where one of them is none. */
function join(...parts: readonly (string | undefined)[]): string | undefined {
	const numbers = parts.filter((part) => part !== undefined && part !== '').map(toNumber);
	return numbers.includes(undefined) ? undefined : numbers.join('.');
}

const han = '[一二三四五六七八九十]+';

/** A numeral by itself cites nothing. */
const isBare = (text: string) => new RegExp(`^第?${han}$`, 'u').test(text);

const forms: readonly Form[] = [
	{ pattern: /^§?(\d+(?:\.\d+){1,2})$/u, read: ([, id]) => id },
	{
		// 二（一）3, 二、（一）3., 第二章第（一）节第3条
		pattern: new RegExp(`^第?(${han})[章、]?(?:第?\\((${han})\\)节?(?:第?(\\d+)[.条]?)?)?$`, 'u'),
		read: ([whole, chapter, section, item]) =>
			isBare(whole) ? undefined : join(chapter, section, item),
	},
	{
		pattern: new RegExp(`^第(${han})章第(${han})节(?:第(\\d+)条)?$`, 'u'),
		read: ([, chapter, section, item]) => join(chapter, section, item),
	},
	{ pattern: /^section ?(\d+\.\d+)$/u, read: ([, id]) => id },
	{
		pattern: /^(?:part|chapter) ?(\d+|[ivx]+)(?:,? ?section ?(\d+))?(?:,? ?item ?(\d+))?$/u,
		read: ([, chapter, section, item]) => join(chapter, section, item),
	},
	{
		pattern: new RegExp(
			`^(?:专栏|box)[ -]?(\\d+|${han})(?:(?:\\.|,? ?item ?|第)(\\d+)[条项]?)?$`,
			'u',
		),
		read: ([, box, item]) => {
			const id = join(box, item);
			return id === undefined ? undefined : formatPlaceId({ kind: 'box', numbers: [id] });
		},
	},
	{
		pattern: new RegExp(`^(?:表|table)[ -]?(\\d+|${han})$`, 'u'),
		read: ([, table]) => {
			const id = join(table);
			return id === undefined ? undefined : formatPlaceId({ kind: 'table', numbers: [id] });
		},
	},
	{
		pattern: /^(?:指标|indicator|#|i)[ -]?(\d+[a-z]?)$/u,
		read: ([, row = '']) => indicatorId(row),
	},
];

/** The sentence in a citation: `/s7`, `#s7`, `第7句`, `, sentence 7`. */
const sentence = /(?:[/#]s(\d+[a-z]?)|第(\d+)句|,? ?sentence (\d+))$/u;

/**
 * The identifier that a query as a whole cites, whether or not there is such a place: `2.1.3`, `二（一）3`,
 * `专栏2`, `box 2`, `指标8`, `#8`, each with a sentence or without.
 *
 * @returns The identifier of a node, a sentence (`2.1.3/s7`) or a row (`i8`).
 */
export function parseCitation(query: string): string | undefined {
	const text = query.normalize('NFKC').trim().toLowerCase();
	const match = sentence.exec(text);
	const number = match?.[1] ?? match?.[2] ?? match?.[3];
	const place = match
		? text
				.slice(0, match.index)
				.replace(/[,，]\s*$/u, '')
				.trim()
		: text;
	for (const { pattern, read } of forms) {
		const found = pattern.exec(place);
		const id = found ? read(found) : undefined;
		if (id !== undefined) return number === undefined ? id : sentenceId(id, number);
	}
	return undefined;
}
