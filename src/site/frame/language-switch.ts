import { pageLocale } from '../browser/page-locale.ts';
import { currentAddress } from '../browser/address-bar.ts';
import { namedElement } from '../browser/named-place.ts';
import { litSentence } from '../reading/lit-sentence.ts';
import { readSentence } from '../reading/read-sentence.ts';
import { changeSettings, type Settings } from '../settings/settings.ts';

/**
 * Anchor of the sentence one is at: the one that is lit, else the one being read. On a page of ours, what the address
 * names: a row, a note.
 */
function currentAnchor(): string {
	const lit = litSentence();
	if (lit) return lit.id;
	if (!document.querySelector('[data-sentence]')) return namedElement()?.id ?? '';
	// At the very top one is at the page, not at its first sentence.
	return window.scrollY === 0 ? '' : (readSentence()?.id ?? '');
}

/**
 * Makes a link to the page in another language, or in both, lead to the place and the view one is at; anchors
 * and queries are the same in all. Without JavaScript it leads to the page. What is chosen is remembered: short
 * links lead there.
 */
export function keepPlace(link: HTMLAnchorElement): void {
	const update = () => {
		const anchor = currentAnchor();
		// What is looked for, filtered and sorted stays, too.
		link.search = currentAddress().search;
		link.hash = anchor === '' ? '' : `#${anchor}`;
	};
	// Before the link is followed, opened in a new tab or copied, whichever way.
	for (const event of ['pointerdown', 'contextmenu', 'focus', 'click']) {
		link.addEventListener(event, update);
	}
	link.addEventListener('click', () => {
		const mode = link.dataset.languageSwitch as Settings['mode'];
		const here = pageLocale();
		changeSettings({ mode, language: mode === 'bi' ? here : mode });
	});
	window.addEventListener('hashchange', update);
	update();
}
