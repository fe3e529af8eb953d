import { placeLabel } from '../i18n/place-label.ts';
import { sentenceAddress } from '../plan/address.ts';
import type { ReadingMode } from '../plan/locale.ts';
import { copyText } from './copy-text.ts';
import { litEvent, litSentence, numberOf, pickSentence } from './lit-sentence.ts';

/** Puts the menu of the page beside the sentence that is lit, and does what it offers. */
export function offerMenu(template: HTMLTemplateElement): void {
	const menu = template.content.firstElementChild;
	if (!(menu instanceof HTMLElement)) return;
	document.documentElement.classList.add('has-menu');
	const show = () => {
		const sentence = litSentence();
		if (sentence) place(menu, template, sentence);
		else menu.remove();
	};
	menu.addEventListener('click', ({ target }) => {
		const action = target instanceof Element ? target.closest('button')?.dataset.do : undefined;
		if (action === 'dismiss') dismiss();
		else if (action !== undefined) void run(action, menu, template);
	});
	document.addEventListener(litEvent, show);
	document.addEventListener('click', ({ target }) => {
		if (!(target instanceof Element) || target.closest('a, button') !== null) return;
		const sentence = target.closest<HTMLElement>('[data-sentence]');
		// Who selects words does not want the menu.
		if (sentence && getSelection()?.isCollapsed !== false) pickSentence(sentence);
	});
	show();
}

/** Puts out the light; the focus goes back to the sentence's number. */
function dismiss(): void {
	const sentence = litSentence();
	pickSentence(null);
	if (sentence) numberOf(sentence)?.focus({ preventScroll: true });
}

/** Fills in the menu for a sentence and puts it after it. */
function place(menu: HTMLElement, template: HTMLTemplateElement, sentence: HTMLElement): void {
	const id = sentence.dataset.sentence ?? '';
	const label = menu.querySelector('b');
	if (label) label.textContent = id;
	menu.setAttribute('aria-label', placeLabel(modeOf(template) === 'en' ? 'en' : 'zh', id));
	for (const link of menu.querySelectorAll('a')) {
		// Links stay on the server one is at; what is copied names the one where the site has its home.
		const { pathname, hash } = new URL(addressOf(template, id, link.dataset.do as ReadingMode));
		link.href = pathname + hash;
	}
	say(menu, '');
	menu.querySelector('svg')?.remove();
	let last: Element = sentence;
	while (last.nextElementSibling?.matches('.other, .ref')) last = last.nextElementSibling;
	last.after(menu);
}

const modeOf = ({ dataset }: HTMLTemplateElement) => dataset.mode as ReadingMode;

/** Absolute address of a sentence on its own page, where the site has its home. */
function addressOf(template: HTMLTemplateElement, id: string, mode: ReadingMode): string {
	const [node = '', number = ''] = id.split('/s');
	const box = /^(box-\d+)\./u.exec(node)?.[1];
	const place = { id: node, kind: box ? 'box-item' : 'item', parent: box ?? null } as const;
	return `${template.dataset.root ?? ''}${sentenceAddress(mode, place, number)}`;
}

async function run(
	action: string,
	menu: HTMLElement,
	template: HTMLTemplateElement,
): Promise<void> {
	const sentence = litSentence();
	if (!sentence) return;
	const id = sentence.dataset.sentence ?? '';
	const url = addressOf(template, id, modeOf(template));
	if (action === 'qr') await showCode(menu, url, template.dataset.qrOf ?? '');
	else await copy(action === 'link' ? url : quote(template, sentence, url), menu, template);
}

/** The sentence's words, where they stand, and the address. */
function quote(template: HTMLTemplateElement, sentence: HTMLElement, url: string): string {
	const id = sentence.dataset.sentence ?? '';
	const languages = sentence.querySelectorAll('p');
	const parts = languages.length > 0 ? [...languages] : [sentence];
	const values: Record<string, string> = {
		text: parts.map(({ textContent }) => textContent.trim()).join('\n'),
		zh: placeLabel('zh', id),
		en: placeLabel('en', id),
		url,
	};
	const text = template.dataset.quote ?? '';
	return text.replace(/\{(\w+)\}/gu, (_, name: string) => values[name] ?? '');
}

async function copy(
	text: string,
	menu: HTMLElement,
	{ dataset }: HTMLTemplateElement,
): Promise<void> {
	const copied = await copyText(text);
	say(menu, copied ? (dataset.copied ?? '') : `${dataset.failed ?? ''}\n${text}`);
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
function say(menu: HTMLElement, text: string): void {
	const status = menu.querySelector('[role="status"]');
	if (status) status.textContent = text;
}
