import { findNearest } from '../plan/nearest-id.ts';
import { decode } from './missing-place.ts';

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
