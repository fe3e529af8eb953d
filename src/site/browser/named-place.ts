import { decode, readAnchor, splitAnchor } from '../../model/places/anchor.ts';
import { currentAddress, replaceAddress } from './address-bar.ts';

/** The element that the address names after `#`, as it is written there or as it was meant. */
export function namedElement(): HTMLElement | null {
	const { hash } = currentAddress();
	const anchor = decode(hash.slice(1));
	return document.getElementById(anchor) ?? findAnchor(readAnchor(anchor));
}

/** The element of an anchor; that of a sentence may be the one that it has on the page of another place. */
function findAnchor(anchor: string): HTMLElement | null {
	const named = document.getElementById(anchor);
	if (named || anchor === '') return named;
	const sentences = document.querySelectorAll<HTMLElement>('[data-sentence]');
	const meant = [...sentences].find(
		({ dataset }) => dataset.sentence?.replaceAll(/[./]/gu, '-') === anchor,
	);
	return meant ?? null;
}

/**
 * Where something was added to an address on the way (`#s7。`), or its `#` was encoded (`?to=s9%23s7`), leads to what is
 * meant, as the browser would have done: it scrolls there, and `:target` matches. Whoever copies the address then has
 * it right.
 */
export function mendAddress(): void {
	const { pathname, search, hash } = location;
	const split = hash === '' ? splitAnchor(search) : null;
	const place = findAnchor(split?.anchor ?? readAnchor(hash));
	if (split && place) replaceAddress(`${pathname}${split.search}`);
	const isWritten = hash !== '' && document.getElementById(decode(hash.slice(1))) !== null;
	if (!isWritten && place) location.replace(`#${place.id}`);
}
