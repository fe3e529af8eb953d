import { formatChineseNumber } from '../plan/chinese-number.ts';
import type { Locale } from '../plan/locale.ts';

/** Here and not in the dictionaries, which the browser has no need of. */
const words = {
	zh: {
		notice: '印发通知',
		preamble: '引言',
		box: (n: string) => `专栏 ${n}`,
		table: (n: string) => `表 ${n}`,
		boxItem: (n: string) => `，第 ${n} 条`,
		sentence: (n: string) => `，第 ${n} 句`,
	},
	en: {
		notice: 'Issuing notice',
		preamble: 'Preamble',
		box: (n: string) => `Box ${n}`,
		table: (n: string) => `Table ${n}`,
		boxItem: (n: string) => `, item ${n}`,
		sentence: (n: string) => `, sentence ${n}`,
	},
} as const;

/**
 * A place of the plan as one cites it: `三（四）2，第 7 句`, `专栏 4，第 2 条`; in English `3.4.2, sentence 7`,
 * `Box 4, item 2`.
 *
 * @param id Identifier of a node or a sentence.
 */
export function placeLabel(locale: Locale, id: string): string {
	const [node = '', sentence] = id.split('/s');
	const place = nodePlace(locale, node);
	return sentence === undefined ? place : place + words[locale].sentence(sentence);
}

function nodePlace(locale: Locale, id: string): string {
	if (id === 'notice' || id === 'preamble') return words[locale][id];
	const [, box, item] = /^box-(\d+)(?:\.(\d+))?$/u.exec(id) ?? [];
	if (box !== undefined)
		return words[locale].box(box) + (item === undefined ? '' : words[locale].boxItem(item));
	const [, table] = /^table-(\d+)$/u.exec(id) ?? [];
	if (table !== undefined) return words[locale].table(table);
	if (locale === 'en') return id;
	const [chapter = 0, section, part] = id.split('.').map(Number);
	const inSection = section === undefined ? '' : `（${formatChineseNumber(section)}）`;
	return `${formatChineseNumber(chapter)}${inSection}${part ?? ''}`;
}
