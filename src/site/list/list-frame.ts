import { formatDate } from '../../words/format-date.ts';
import { punctuation } from '../../words/punctuation.ts';
import { todayOf } from '../share/today.ts';
import { formatList } from './list-ids.ts';
import type { Frame } from './list-html.ts';
import { type ListWords, say } from './list-words.ts';
import type { ShownList } from './shown-list.ts';

/** The query of an address that shows a list. Commas and slashes may stand in one, and links are read by people. */
export function listQuery(list: string, isBoth: boolean): string {
	const ids = encodeURIComponent(list).replaceAll('%2C', ',').replaceAll('%2F', '/');
	const asked = [...(list === '' ? [] : [`ids=${ids}`]), ...(isBoth ? ['both=1'] : [])];
	return asked.length === 0 ? '' : `?${asked.join('&')}`;
}

/** Permanent address of a list, absolute. */
export function listUrl({ ids, isBoth }: ShownList, { root, locale }: ListWords): string {
	return `${root}/${locale}/set/${listQuery(formatList(ids), isBoth)}`;
}

/** The plan's title, and that this is an extract. */
export function titleOf({ text }: ShownList, words: ListWords): string {
	return say(words, 'extract', { title: text.title });
}

/** Where the words are from: the plan, the places, the address of the list, the day of reading. */
export function sourceLine(shown: ShownList, words: ListWords): string {
	const places = shown.passages.filter(({ depth }) => depth === 0).map(({ place }) => place);
	return say(words, 'sourceLine', {
		source: shown.text.source,
		places: [...new Set(places)].join(punctuation[words.locale].semicolon),
		url: listUrl(shown, words),
		date: formatDate(words.locale, todayOf(new Date())),
	});
}

/** What stands around the words of a list wherever they are taken to. */
export function frameOf(shown: ShownList, words: ListWords): Frame {
	return {
		locale: words.locale,
		title: titleOf(shown, words),
		source: sourceLine(shown, words),
	};
}
