import { formatChineseNumber } from '../model/numbers/chinese-number.ts';
import type { Locale } from '../model/locale.ts';
import { nodeOf, parsePlaceId, type RowPlace, sentenceNumber } from '../model/places/place-id.ts';

/** Not in the dictionaries, so that the browser need not load those. */
const words = {
	zh: {
		notice: '印发通知',
		preamble: '引言',
		box: (n: string) => `专栏 ${n}`,
		table: (n: string) => `表 ${n}`,
		row: (n: string) => `，第 ${n} 项`,
		boxItem: (n: string) => `，第 ${n} 条`,
		sentence: (n: string) => `，第 ${n} 句`,
		sentences: (from: string, to: string) => `，第 ${from}—${to} 句`,
		range: (from: string, to: string) => `${from}至${to}`,
	},
	en: {
		notice: 'Issuing notice',
		preamble: 'Preamble',
		box: (n: string) => `Box ${n}`,
		table: (n: string) => `Table ${n}`,
		row: (n: string) => `, row ${n}`,
		boxItem: (n: string) => `, item ${n}`,
		sentence: (n: string) => `, sentence ${n}`,
		sentences: (from: string, to: string) => `, sentences ${from}–${to}`,
		range: (from: string, to: string) => `from ${from}, to ${to}`,
	},
} as const;

/**
 * A place of the plan as one cites it: `二（一）3，第 7 句`, `专栏 2，第 3 条`; in English `2.1.3, sentence 7`,
 * `Box 2, item 3`.
 *
 * @param id Identifier of a node, a sentence or a row of a table: `table-2/i8`; of a row that print does not number
 *   (`table-2/i8a`, `table-1/a-2b`) the table.
 */
export function placeLabel(locale: Locale, id: string): string {
	const number = sentenceNumber(id);
	return number === undefined
		? nodePlace(locale, id)
		: nodePlace(locale, nodeOf(id)) + words[locale].sentence(number);
}

/** What follows the place of a node where a sentence of it is meant: `，第 7 句`, `, sentence 7`. */
export function sentenceLabel(locale: Locale, number: string): string {
	return words[locale].sentence(number);
}

/**
 * The place of several sentences: `二（一）3，第 3—5 句`; across places `一（一）1，第 2 句至一（一）2，第 1 句`.
 *
 * @param first Identifier of the first sentence.
 * @param last Of the last one; the same for one sentence.
 */
export function rangeLabel(locale: Locale, first: string, last: string): string {
	if (first === last) return placeLabel(locale, first);
	const { sentences, range } = words[locale];
	return nodeOf(first) === nodeOf(last)
		? nodePlace(locale, nodeOf(first)) +
				sentences(sentenceNumber(first) ?? '', sentenceNumber(last) ?? '')
		: range(placeLabel(locale, first), placeLabel(locale, last));
}

function nodePlace(locale: Locale, id: string): string {
	const place = parsePlaceId(id);
	const { box, boxItem, row, table, ...names } = words[locale];
	switch (place?.kind) {
		case 'notice':
		case 'preamble':
			return names[place.kind];
		case 'box':
		case 'box-item': {
			const [number = '', item] = place.numbers;
			return box(number) + (item === undefined ? '' : boxItem(item));
		}
		case 'table':
			return table(place.numbers.join(''));
		case 'cell':
			return nodePlace(locale, place.table);
		case 'row':
			if (place.table === undefined) return id;
			return nodePlace(locale, place.table) + (isPrinted(place) ? row(place.number) : '');
		case 'chapter':
		case 'section':
		case 'item': {
			if (locale === 'en') return id;
			const [chapter, section, item = ''] = place.numbers;
			const inSection = section === undefined ? '' : `（${formatChineseNumber(Number(section))}）`;
			return formatChineseNumber(Number(chapter)) + inSection + item;
		}
		default:
			return id;
	}
}

/** Whether print numbers a row: the table of indicators does all rows but those that are part of another. */
export function isPrinted({ role, number }: RowPlace): boolean {
	return role === 'indicators' && /^\d+$/u.test(number);
}
