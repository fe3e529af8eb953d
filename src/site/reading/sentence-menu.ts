import { fillMenu, uncover } from './fill-menu.ts';
import { litEvent, litPassage, litSentence, numberOf, pickSentence } from './lit-sentence.ts';
import { joinTabOrder, levelWith } from './menu-place.ts';
import type { Passage } from './passage-texts.ts';
import { isSamePassage, watchSelection } from './selected-passage.ts';
import { act, hasShareSheet } from './sentence-actions.ts';

/** Puts the menu of the page beside the highlighted or selected sentences, and does what it offers. */
export function offerMenu({ content, dataset }: HTMLTemplateElement): void {
	const menu = content.firstElementChild;
	if (!(menu instanceof HTMLElement)) return;
	document.documentElement.classList.add('has-menu');
	if (!hasShareSheet()) menu.querySelector('[data-do="share"]')?.remove();
	/** What the menu is for now. */
	let passage: Passage = [];
	const show = (shown: Passage) => {
		// A browser may tell twice of one address: what the menu has said since stays.
		const isNew = !isSamePassage(passage, shown);
		passage = shown;
		const [first] = shown;
		if (!first) menu.remove();
		else {
			if (isNew) fillMenu(menu, shown, dataset);
			// Readers who have selected words are looking at them already.
			if (getSelection()?.isCollapsed !== false) uncover(menu, first);
		}
	};
	const dismiss = () => {
		getSelection()?.removeAllRanges();
		putOut(menu);
		show([]);
	};
	menu.addEventListener('click', ({ target }) => {
		const action = target instanceof Element ? target.closest('button')?.dataset.do : undefined;
		if (action === 'dismiss') dismiss();
		else if (action !== undefined && passage.length > 0) void act(action, menu, passage, dataset);
	});
	// A press on the menu leaves the selection as it is.
	menu.addEventListener('mousedown', (event) => {
		if (event.target instanceof Element && !event.target.closest('[role="status"]'))
			event.preventDefault();
	});
	document.addEventListener(litEvent, () => {
		show(litPassage());
	});
	watchSelection(menu, (selected) => {
		show(selected.length > 0 ? selected : litPassage());
	});
	document.addEventListener('click', ({ target }) => {
		if (!(target instanceof Element) || target.closest('a, button') !== null) return;
		const sentence = target.closest<HTMLElement>('[data-sentence]');
		// A selection takes precedence over a click.
		if (sentence && getSelection()?.isCollapsed !== false) pickSentence(sentence);
	});
	document.addEventListener('keydown', ({ key, target, defaultPrevented }) => {
		// Whatever opened above the text closes first; a field keeps Escape for itself.
		if (key !== 'Escape' || defaultPrevented || target instanceof HTMLInputElement) return;
		if (passage.length > 0) dismiss();
	});
	joinTabOrder(menu, () => passage[passage.length - 1]);
	addEventListener('resize', () => {
		const last = passage[passage.length - 1];
		if (last) levelWith(menu, last);
	});
	show(litPassage());
}

/** Removes the highlight. If the focus was in the menu, it goes back to the sentence's number. */
function putOut(menu: HTMLElement): void {
	const sentence = litSentence();
	const inMenu = menu.contains(document.activeElement);
	pickSentence(null);
	if (sentence && inMenu) numberOf(sentence)?.focus({ preventScroll: true });
}
