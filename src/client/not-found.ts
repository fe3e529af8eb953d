import { findNearest } from '../plan/nearest-id.ts';
import { decode } from './decode.ts';

/**
 * Offers the places whose identifiers are nearest to the one in the address. The list holds every place, and is
 * hidden; where nothing is near it stays so.
 */
export function offerNearest(list: HTMLElement): void {
	const items = [...list.querySelectorAll<HTMLElement>('li[data-id]')];
	const byId = new Map(items.map((item) => [item.dataset.id ?? '', item]));
	const { pathname } = location;
	const base = list.dataset.base ?? '';
	const path = pathname.startsWith(base) ? pathname.slice(base.length) : pathname;
	const near = findNearest(decode(path), [...byId.keys()], 5);
	list.querySelector('ul')?.replaceChildren(...near.flatMap((id) => byId.get(id) ?? []));
	list.hidden = near.length === 0;
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
