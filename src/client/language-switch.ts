import { targetSentence } from './target-sentence.ts';

/** Anchor of the sentence one is at: the one the address names, else the one at the line where links arrive. */
function currentAnchor(): string {
	const target = targetSentence();
	if (target) return target.id;
	// At the very top one is at the page, not at its first sentence.
	if (window.scrollY === 0) return '';
	// The scroll margin that styles/plan.css gives a sentence.
	const line = window.innerHeight * 0.3 + 1;
	for (const sentence of document.querySelectorAll('[data-sentence]')) {
		const { top, bottom } = sentence.getBoundingClientRect();
		if (bottom > line) return top < window.innerHeight ? sentence.id : '';
	}
	return '';
}

/**
 * Makes a link to the page's other language lead to the sentence and the view one is at; anchors and
 * queries are the same in both languages. Without JavaScript it leads to the page.
 */
export function keepPlace(link: HTMLAnchorElement): void {
	const update = () => {
		const anchor = currentAnchor();
		// What is looked for, filtered and sorted stays, too.
		link.search = location.search;
		link.hash = anchor === '' ? '' : `#${anchor}`;
	};
	// Before the link is followed, opened in a new tab or copied, whichever way.
	for (const event of ['pointerdown', 'contextmenu', 'focus', 'click']) {
		link.addEventListener(event, update);
	}
	window.addEventListener('hashchange', update);
	update();
}
