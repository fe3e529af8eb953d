import { readRange } from '../../model/places/anchor.ts';
import { currentAddress, pushAddress, replaceAddress } from '../browser/address-bar.ts';
import { mendAddress, namedElement } from '../browser/named-place.ts';
import { watchTarget } from '../browser/watch-target.ts';

/**
 * The highlighted sentence: the one the address names, or one that was picked since. A script cannot move
 * `:target` without scrolling, so what is picked bears a class, and the root tells that the target no longer
 * counts.
 */
export function litSentence(): HTMLElement | null {
	const picked = document.querySelector<HTMLElement>('[data-sentence].lit');
	if (picked || document.documentElement.classList.contains('picked')) return picked;
	// What the browser has found, a text fragment perhaps; while a page is loading, `:target` does not match yet.
	return sentenceOf(document.querySelector(':target')) ?? sentenceOf(namedElement());
}

function sentenceOf(element: Element | null): HTMLElement | null {
	return element?.closest<HTMLElement>('[data-sentence]') ?? null;
}

/** The highlighted sentences in reading order: one, those of a range, or none. */
export function litPassage(): readonly HTMLElement[] {
	const lit = document.querySelectorAll<HTMLElement>('[data-sentence].lit');
	if (lit.length > 0) return [...lit];
	const sentence = litSentence();
	return sentence ? [sentence] : [];
}

/** The number before a sentence, which is its link. */
export function numberOf(sentence: HTMLElement): HTMLElement | null {
	const before = sentence.previousElementSibling;
	return before instanceof HTMLElement && before.matches('a.n') ? before : null;
}

/** Tells when another sentence is lit. */
export const litEvent = 'sentence-lit';

/** Highlights a sentence where it is and puts it into the address; `null` highlights none. */
export function pickSentence(sentence: HTMLElement | null): void {
	putOut();
	document.documentElement.classList.add('picked');
	sentence?.classList.add('lit');
	const url = currentAddress();
	url.searchParams.delete('to');
	const { pathname, search } = url;
	replaceAddress(`${pathname}${search}${sentence ? `#${sentence.id}` : ''}`);
	document.dispatchEvent(new Event(litEvent));
}

function putOut(): void {
	for (const lit of document.querySelectorAll('[data-sentence].lit')) lit.classList.remove('lit');
}

/** Highlights what the address names, now and whenever a link on the page is followed. */
export function followAddress(): void {
	mendAddress();
	lightNamed();
	const follow = () => {
		document.documentElement.classList.remove('picked');
		putOut();
		mendAddress();
		lightNamed();
		document.dispatchEvent(new Event(litEvent));
	};
	watchTarget(follow);
	addEventListener('hashchange', follow);
	addEventListener('popstate', follow);
	// The end of a range does not apply to another sentence.
	document.addEventListener('click', (event) => {
		const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a.n');
		if (!link || event.ctrlKey || event.metaKey || !currentAddress().searchParams.has('to')) return;
		const sentence = document.getElementById(link.hash.slice(1));
		if (!sentence) return;
		event.preventDefault();
		pushAddress(currentAddress());
		pickSentence(sentence);
	});
}

/**
 * `?to=s9#s7` highlights sentences 7 to 9; without JavaScript, the first of them. A sentence that the browser has not
 * made its target, or has only found words in, is highlighted like one that was picked.
 */
function lightNamed(): void {
	const first = litSentence();
	if (!first) return;
	const target = document.querySelector(':target');
	if (target && target !== first) first.classList.add('lit');
	const to = currentAddress().searchParams.get('to');
	if (to === null) return;
	const sentences = [...document.querySelectorAll<HTMLElement>('[data-sentence]')];
	const anchors = sentences.map(({ id }) => id);
	const { ends } = readRange(anchors, first.id, to);
	if (!ends || ends[0] === ends[1]) return;
	for (const sentence of sentences.slice(ends[0], ends[1] + 1)) sentence.classList.add('lit');
}
