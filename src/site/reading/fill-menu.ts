import type { ReadingMode } from '../../model/locale.ts';
import { showAdded } from '../list/adding.ts';
import { putAfterParagraph } from './menu-place.ts';
import { addressOf, type MenuData, type Passage, placeOf, sharingPathOf } from './passage-texts.ts';
import { removeCode, say } from './sentence-actions.ts';

/** Fills in the menu for a passage and puts it after the paragraph of its last sentence. */
export function fillMenu(menu: HTMLElement, passage: Passage, data: MenuData): void {
	const [first] = passage;
	const last = passage[passage.length - 1];
	if (!first || !last) return;
	const locale = data.mode === 'en' ? 'en' : 'zh';
	const label = menu.querySelector('b');
	const where = placeOf(locale, passage);
	if (label) label.textContent = where;
	menu.setAttribute('aria-label', where);
	for (const link of menu.querySelectorAll('a')) {
		// A citation is of one sentence or of a place.
		link.hidden = link.dataset.do === 'cite' && passage.length > 1;
		// Links stay on the current server; what is copied names the site's canonical one.
		const { pathname, search, hash } = new URL(
			link.dataset.do === 'cite'
				? `${data.root ?? ''}${sharingPathOf(passage, locale)}`
				: addressOf(data, passage, link.dataset.do as ReadingMode),
		);
		link.href = pathname + search + hash;
	}
	const add = menu.querySelector<HTMLElement>('[data-add]');
	if (add) add.dataset.add = passage.map(({ dataset }) => dataset.sentence).join();
	showAdded(menu);
	say(menu, '');
	removeCode(menu);
	putAfterParagraph(menu, last);
}

/** Keeps a menu at the foot of the window from covering the beginning of its sentence. */
export function uncover(menu: HTMLElement, sentence: HTMLElement): void {
	const begins = sentence.getClientRects()[0]?.top ?? 0;
	const line = parseFloat(getComputedStyle(sentence).lineHeight);
	const hidden = begins + 2 * line - menu.getBoundingClientRect().top;
	if (getComputedStyle(menu).position === 'fixed' && hidden > 0 && begins < window.innerHeight)
		scrollBy(0, hidden);
}
