import { formatChineseNumber } from '../model/numbers/chinese-number.ts';
import type { Locale } from '../model/locale.ts';

/** Here and not in the dictionaries, which the browser has no need of. */
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
 * A place of the plan as one cites it: `三（四）2，第 7 句`, `专栏 4，第 2 条`; in English `3.4.2, sentence 7`,
 * `Box 4, item 2`.
 *
 * @param id Identifier of a node, a sentence or a row of a table: `table-2/i13`; of a row that print does not number
 *   (`table-2/i3a`, `table-1/a-9`) the table.
 */
export function placeLabel(locale: Locale, id: string): string {
	const [node = '', sentence] = id.split('/s');
	const place = nodePlace(locale, node);
	return sentence === undefined ? place : place + words[locale].sentence(sentence);
}

/** What follows the place of a node where a sentence of it is meant: `，第 7 句`, `, sentence 7`. */
export function sentenceLabel(locale: Locale, number: string): string {
	return words[locale].sentence(number);
}

/**
 * The place of several sentences: `三（四）2，第 3—5 句`; across places `一（一）1，第 2 句至一（一）2，第 1 句`.
 *
 * @param first Identifier of the first sentence.
 * @param last Of the last one; the same for one sentence.
 */
export function rangeLabel(locale: Locale, first: string, last: string): string {
	if (first === last) return placeLabel(locale, first);
	const [[node = '', from = ''], [lastNode, to = '']] = [first.split('/s'), last.split('/s')];
	const { sentences, range } = words[locale];
	return node === lastNode
		? nodePlace(locale, node) + sentences(from, to)
		: range(placeLabel(locale, first), placeLabel(locale, last));
}

function nodePlace(locale: Locale, id: string): string {
	if (id === 'notice' || id === 'preamble') return words[locale][id];
	const [, box, item] = /^box-(\d+)(?:\.(\d+))?$/u.exec(id) ?? [];
	if (box !== undefined)
		return words[locale].box(box) + (item === undefined ? '' : words[locale].boxItem(item));
	const [, table, indicator] = /^table-(\d+)(?:\/(?:i(\d+)|[^/]+))?$/u.exec(id) ?? [];
	if (table !== undefined)
		return (
			words[locale].table(table) + (indicator === undefined ? '' : words[locale].row(indicator))
		);
	if (locale === 'en') return id;
	const [chapter = 0, section, part] = id.split('.').map(Number);
	const inSection = section === undefined ? '' : `（${formatChineseNumber(section)}）`;
	return `${formatChineseNumber(chapter)}${inSection}${part ?? ''}`;
}
