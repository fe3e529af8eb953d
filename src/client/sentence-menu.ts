import { placeLabel } from '../i18n/place-label.ts';
import type { ReadingMode } from '../plan/locale.ts';
import { litEvent, litSentence, numberOf, pickSentence } from './lit-sentence.ts';
import { act, addressOf, type MenuData, say } from './sentence-actions.ts';

/** Puts the menu of the page beside the sentence that is lit, and does what it offers. */
export function offerMenu({ content, dataset }: HTMLTemplateElement): void {
	const menu = content.firstElementChild;
	if (!(menu instanceof HTMLElement)) return;
	document.documentElement.classList.add('has-menu');
	const show = () => {
		const sentence = litSentence();
		if (sentence) place(menu, sentence, dataset);
		else menu.remove();
	};
	menu.addEventListener('click', ({ target }) => {
		const action = target instanceof Element ? target.closest('button')?.dataset.do : undefined;
		const sentence = litSentence();
		if (action === 'dismiss') dismiss();
		else if (action !== undefined && sentence) void act(action, menu, sentence, dataset);
	});
	document.addEventListener(litEvent, show);
	document.addEventListener('click', ({ target }) => {
		if (!(target instanceof Element) || target.closest('a, button') !== null) return;
		const sentence = target.closest<HTMLElement>('[data-sentence]');
		// Who selects words does not want the menu.
		if (sentence && getSelection()?.isCollapsed !== false) pickSentence(sentence);
	});
	document.addEventListener('keydown', ({ key, target, defaultPrevented }) => {
		// What opened above the text goes first; a field keeps Escape for itself.
		if (key !== 'Escape' || defaultPrevented || target instanceof HTMLInputElement) return;
		if (litSentence()) dismiss();
	});
	show();
}

/** Puts out the light. A focus that was in the menu goes back to the sentence's number. */
function dismiss(): void {
	const sentence = litSentence();
	const inMenu = document.activeElement?.closest('.menu');
	pickSentence(null);
	if (sentence && inMenu) numberOf(sentence)?.focus({ preventScroll: true });
}

/** Fills in the menu for a sentence and puts it after it. */
function place(menu: HTMLElement, sentence: HTMLElement, data: MenuData): void {
	const id = sentence.dataset.sentence ?? '';
	const label = menu.querySelector('b');
	if (label) label.textContent = id;
	menu.setAttribute('aria-label', placeLabel(data.mode === 'en' ? 'en' : 'zh', id));
	for (const link of menu.querySelectorAll('a')) {
		// Links stay on the server one is at; what is copied names the one where the site has its home.
		const { pathname, hash } = new URL(addressOf(data, id, link.dataset.do as ReadingMode));
		link.href = pathname + hash;
	}
	say(menu, '');
	menu.querySelector('svg')?.remove();
	let last: Element = sentence;
	while (last.nextElementSibling?.matches('.other, .ref')) last = last.nextElementSibling;
	last.after(menu);
	uncover(menu, sentence);
}

/** A menu at the foot of the window does not stand over the beginning of its sentence. */
function uncover(menu: HTMLElement, sentence: HTMLElement): void {
	const begins = sentence.getClientRects()[0]?.top ?? 0;
	const line = parseFloat(getComputedStyle(sentence).lineHeight);
	const hidden = begins + 2 * line - menu.getBoundingClientRect().top;
	if (getComputedStyle(menu).position === 'fixed' && hidden > 0 && begins < window.innerHeight)
		scrollBy(0, hidden);
}
