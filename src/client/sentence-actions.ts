import { placeLabel } from '../i18n/place-label.ts';
import { sentenceAddress } from '../plan/address.ts';
import type { ReadingMode } from '../plan/locale.ts';
import { copyText } from './copy-text.ts';

/** The words of a sentence's menu, and what it needs to know: what SentenceMenu.astro writes on its template. */
export type MenuData = DOMStringMap;

/** Absolute address of a sentence on its own page, where the site has its home. */
export function addressOf({ root = '' }: MenuData, id: string, mode: ReadingMode): string {
	const [node = '', number = ''] = id.split('/s');
	const box = /^(box-\d+)\./u.exec(node)?.[1];
	const place = { id: node, kind: box ? 'box-item' : 'item', parent: box ?? null } as const;
	return `${root}${sentenceAddress(mode, place, number)}`;
}

/** Does what a button of the menu of a sentence offers: `link`, `quote` or `qr`. */
export async function act(
	action: string,
	menu: HTMLElement,
	sentence: HTMLElement,
	data: MenuData,
): Promise<void> {
	const url = addressOf(data, sentence.dataset.sentence ?? '', data.mode as ReadingMode);
	if (action === 'qr') {
		await showCode(menu, url, data.qrOf ?? '');
		return;
	}
	// What is said now takes the place of the link under the code.
	menu.querySelector('svg')?.remove();
	const text = action === 'link' ? url : quote(sentence, url, data);
	say(menu, (await copyText(text)) ? (data.copied ?? '') : `${data.failed ?? ''}\n${text}`);
}

/** The sentence's words, where they stand, and the address. */
function quote(sentence: HTMLElement, url: string, data: MenuData): string {
	const id = sentence.dataset.sentence ?? '';
	const languages = [...sentence.querySelectorAll('p')];
	const parts = languages.length > 0 ? languages : [sentence];
	const values: Record<string, string> = {
		text: parts.map(({ textContent }) => textContent.trim()).join('\n'),
		zh: placeLabel('zh', id),
		en: placeLabel('en', id),
		url,
	};
	return (data.quote ?? '').replace(/\{(\w+)\}/gu, (_, name: string) => values[name] ?? '');
}

/** Draws the code in the browser: one for each sentence would weigh down every page. */
async function showCode(menu: HTMLElement, url: string, name: string): Promise<void> {
	const { renderSVG } = await import('uqr');
	menu.querySelector('svg')?.remove();
	menu.insertAdjacentHTML('beforeend', renderSVG(url, { border: 2 }));
	const code = menu.querySelector('svg');
	code?.setAttribute('role', 'img');
	code?.setAttribute('aria-label', name.replace('{url}', url));
	say(menu, url);
}

/** Says something where screen readers listen. */
export function say(menu: HTMLElement, text: string): void {
	const status = menu.querySelector('[role="status"]');
	if (status) status.textContent = text;
}
