import { decode, readAnchor, splitAnchor } from '../plan/anchor.ts';
import { currentAddress, replaceAddress } from './address-bar.ts';

/** The element that the address names after `#`, as it is written there or as it was meant. */
export function namedElement(): HTMLElement | null {
	const { hash } = currentAddress();
	const anchor = decode(hash.slice(1));
	return document.getElementById(anchor) ?? document.getElementById(readAnchor(anchor));
}

/**
 * Where an address came with more than it names (`#s7。`, `?to=s9%23s7`), leads to what is meant, as the browser would
 * have: it scrolls there, and the style sheet knows it. Then the address is right for whoever copies it.
 */
export function mendAddress(): void {
	const { pathname, search, hash } = location;
	const split = hash === '' ? splitAnchor(search) : null;
	if (split && document.getElementById(split.anchor)) replaceAddress(`${pathname}${split.search}`);
	const anchor = split?.anchor ?? readAnchor(hash);
	const isWritten = hash !== '' && document.getElementById(decode(hash.slice(1))) !== null;
	if (isWritten || anchor === '' || !document.getElementById(anchor)) return;
	location.replace(`#${anchor}`);
}
