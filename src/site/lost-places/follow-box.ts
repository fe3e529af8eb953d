import { readAnchor } from '../../model/places/anchor.ts';
import { currentAddress } from '../browser/address-bar.ts';

/**
 * Leads an address of a box's sentence that has the path of a task on to the page of the box, where pages of tasks once
 * showed it: `…/9/8/7/#box-9-2-s1` to `…/box/9/#item-2-s1`.
 *
 * @param link To the box; `data-box` has its anchor.
 */
export function followBox(link: HTMLAnchorElement): void {
	const follow = () => {
		const anchor = anchorInBox(link.dataset.box ?? '', readAnchor(currentAddress().hash));
		if (anchor !== undefined) location.replace(`${link.href}#${anchor}`);
	};
	addEventListener('hashchange', follow);
	follow();
}

/**
 * The anchor of a place of a box on its own page.
 *
 * @param box Anchor of the box on other pages: `box-4`.
 * @returns `s3` for `box-4-s3`, `item-2` for `box-4-2`, `item-2-s1` for `box-4-2-s1`; none for what is no part of it.
 */
export function anchorInBox(box: string, anchor: string): string | undefined {
	if (!anchor.startsWith(`${box}-`)) return undefined;
	const part = anchor.slice(box.length + 1);
	return /^s\d/u.test(part)
		? part
		: /^\d+(?:-s\d+[a-z]?)?$/u.test(part)
			? `item-${part}`
			: undefined;
}
