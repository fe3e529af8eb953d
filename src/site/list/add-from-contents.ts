import { make } from '../browser/make-element.ts';
import { findBase } from '../browser/site-base.ts';
import { placeOfAddress } from '../../model/places/address.ts';

/**
 * Makes each title of the contents a button that puts its place on the list; the way to its page stands after it.
 *
 * @param open What the link to the page is called.
 */
export function offerPlaces(page: Element, open: string): void {
	const base = findBase() ?? '';
	for (const link of page.querySelectorAll<HTMLAnchorElement>('.set-places .toc a')) {
		const place = placeOfAddress(link.pathname.slice(base.length));
		if (place === undefined) continue;
		const button = make('button', { type: 'button', className: 'add' }, ...link.childNodes);
		button.dataset.add = place;
		button.dataset.named = '';
		const title = make('span', { className: 'vh' }, ` ${button.textContent}`);
		link.replaceWith(button);
		link.replaceChildren(open, title);
		button.after(link);
	}
}
