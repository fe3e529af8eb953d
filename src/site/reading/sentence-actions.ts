import { mainLocale, type ReadingMode } from '../../model/locale.ts';
import { copyText } from '../copying/copy-text.ts';
import { pageWords } from '../browser/page-words.ts';
import { loadPart } from '../browser/load-part.ts';
import { addressOf, type MenuData, type Passage, passageText, placeOf } from './passage-texts.ts';

/** Does what a button of the menu offers: `link`, `quote`, `chat`, `share` or `qr`. */
export async function act(
	action: string,
	menu: HTMLElement,
	passage: Passage,
	data: MenuData,
): Promise<void> {
	const mode = data.mode as ReadingMode;
	const url = addressOf(data, passage, mode);
	if (action === 'qr') {
		await showCode(menu, url);
		return;
	}
	// What is said now takes the place of the link under the code.
	removeCode(menu);
	const template = data[action];
	const text = template === undefined ? url : passageText(template, passage, url);
	if (action === 'share') {
		await openShareSheet({ title: placeOf(mainLocale(mode), passage), text, url });
		return;
	}
	if (await copyText(text)) say(menu, pageWords('menu.copied'));
	else offerByHand(menu, pageWords('menu.failed'), text);
}

/** Whether the system has a sheet of its own for sharing. */
export function hasShareSheet(): boolean {
	return 'share' in navigator;
}

/** Opens the system's sheet; a reader who closes it has not done anything wrong. */
export async function openShareSheet(shared: ShareData): Promise<void> {
	try {
		await navigator.share(shared);
	} catch (error) {
		if (!(error instanceof DOMException)) throw error;
	}
}

/** Draws the code in the browser: one for each sentence would weigh down every page. */
async function showCode(menu: HTMLElement, url: string): Promise<void> {
	const part = await loadPart(
		() => import('uqr'),
		(text) => {
			say(menu, text);
		},
	);
	removeCode(menu);
	if (!part) return;
	menu.classList.add('with-code');
	menu.insertAdjacentHTML('beforeend', part.renderSVG(url, { border: 2 }));
	const code = menu.querySelector('svg');
	code?.setAttribute('role', 'img');
	code?.setAttribute('aria-label', pageWords('menu.qrOf', { url }));
	say(menu, url);
}

/** Takes the code of another sentence away. */
export function removeCode(menu: HTMLElement): void {
	menu.classList.remove('with-code');
	menu.querySelector('svg')?.remove();
}

/** Shows a text that may not be copied from here, selected for the reader to copy. */
function offerByHand(menu: HTMLElement, instruction: string, text: string): void {
	say(menu, `${instruction}\n`);
	const words = document.createElement('span');
	words.textContent = text;
	menu.querySelector('[role="status"]')?.append(words);
	getSelection()?.selectAllChildren(words);
}

/** Says something where screen readers listen. */
export function say(menu: HTMLElement, text: string): void {
	const status = menu.querySelector('[role="status"]');
	if (status) status.textContent = text;
}
