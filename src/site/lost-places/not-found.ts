import { sentenceLabel } from '../../words/place-label.ts';
import { decode, readAnchor } from '../../model/places/anchor.ts';
import type { Locale } from '../../model/locale.ts';
import { findNearest, isNamed } from '../../model/places/nearest-id.ts';

/**
 * Offers the places whose identifiers are nearest to the one in the address. The list holds every place, and is
 * hidden; if nothing is near, it stays hidden. The place that the address itself names is offered with its sentence:
 * `/2.1.3%23s7` is what some programs make of `/2.1.3#s7`, and `/2.1.3/s7` what people make of the identifier.
 */
export function offerNearest(list: HTMLElement): void {
	const items = [...list.querySelectorAll<HTMLElement>('li[data-id]')];
	const byId = new Map(items.map((item) => [item.dataset.id ?? '', item]));
	const { pathname } = location;
	const base = list.dataset.base ?? '';
	const path = pathname.startsWith(base) ? pathname.slice(base.length) : pathname;
	const [place = '', hash = location.hash] = decode(path).split(
		/(?:#|\/(?=s\d+[a-z]?\/?$))(.*)/isu,
	);
	const near = findNearest(place, [...byId.keys()], 5);
	const [, number] = /^s(\d+[a-z]?)$/u.exec(readAnchor(hash)) ?? [];
	const [first = ''] = near;
	const link = byId.get(first)?.querySelector('a');
	if (link && number !== undefined && isNamed(place, first))
		addSentence(link, number, list.closest<HTMLElement>('[lang]')?.lang === 'en' ? 'en' : 'zh');
	list.querySelector('ul')?.replaceChildren(...near.flatMap((id) => byId.get(id) ?? []));
	list.hidden = near.length === 0;
}

/** Makes the link to a place lead to one of its sentences; of an item of a box its anchor is `item-3-s7`. */
function addSentence(link: HTMLAnchorElement, number: string, locale: Locale): void {
	const item = link.hash === '' ? '' : `${link.hash.slice(1)}-`;
	link.hash = `#${item}s${number}`;
	link.append(sentenceLabel(locale, number));
}

/** For an address of the English edition the page has the English head, and says it in English first. */
export function speakEnglish({ content, dataset }: HTMLTemplateElement): void {
	if (!location.pathname.startsWith(dataset.englishHead ?? '')) return;
	// The rest stays in Chinese.
	for (const part of document.querySelectorAll<HTMLElement>('body > *'))
		part.lang = document.documentElement.lang;
	document.documentElement.lang = 'en';
	document.querySelector('header')?.replaceWith(content);
	const english = document.querySelector('main > [lang=en]');
	if (english) document.querySelector('main > [lang]')?.before(english);
}
