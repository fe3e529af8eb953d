import { placeLabel } from '../i18n/place-label.ts';
import { copyText } from './copy-text.ts';
import { hasShareSheet, openShareSheet } from './sentence-actions.ts';

/**
 * `<share-place>`: copies the texts of a sharing page, and makes them for one sentence where the address names one
 * (`#s7`). Without it the texts are those of the whole place, ready to be selected.
 */
export class SharePlacePage extends HTMLElement {
	/** What the texts and the code are without a sentence. */
	#own = new Map<Element, string>();
	#code: Element | null = null;

	connectedCallback(): void {
		for (const button of this.querySelectorAll<HTMLElement>('[data-copy-text]')) {
			button.hidden = false;
			button.addEventListener('click', () => void this.#copy(button));
		}
		const sheet = this.querySelector<HTMLElement>('[data-share-sheet]');
		if (sheet && hasShareSheet()) {
			sheet.hidden = false;
			sheet.addEventListener('click', () => {
				const [text = '', url] = [this.#textOf('[data-template*="{text}"]'), this.#url];
				void openShareSheet({ title: document.title, text: text.replace(`\n${url}`, ''), url });
			});
		}
		for (const text of this.querySelectorAll('[data-template]'))
			this.#own.set(text, text.textContent);
		addEventListener('hashchange', () => void this.#choose());
		void this.#choose();
	}

	get #sentence(): HTMLElement | null {
		const id = decodeURIComponent(location.hash.slice(1));
		const found = id === '' ? null : document.getElementById(id);
		return found?.dataset.sentence === undefined ? null : found;
	}

	get #url(): string {
		const sentence = this.#sentence;
		return `${this.dataset.url ?? ''}${sentence ? `#${sentence.id}` : ''}`;
	}

	#textOf(selector: string): string | undefined {
		return this.querySelector(selector)?.textContent;
	}

	async #copy(button: HTMLElement): Promise<void> {
		const text = button.parentElement?.querySelector('pre');
		if (!text) return;
		const copied = await copyText(text.textContent);
		// Where it is denied, the text is selected, for the reader to copy.
		if (!copied) getSelection()?.selectAllChildren(text);
		this.#say((copied ? this.dataset.copied : this.dataset.failed) ?? '', button);
	}

	#say(message: string, beside: HTMLElement): void {
		const status = this.querySelector('[role=status]');
		if (!status) return;
		beside.after(status);
		status.textContent = message;
	}

	/** Fills the texts in for the sentence that the address names, or for the whole place. */
	async #choose(): Promise<void> {
		const sentence = this.#sentence;
		const id = sentence?.dataset.sentence ?? '';
		const place = placeLabel(this.dataset.locale === 'en' ? 'en' : 'zh', id);
		const values: Record<string, string> = {
			url: this.#url,
			hash: sentence ? `#${sentence.id}` : '',
			place,
			text: sentence?.textContent.trim() ?? '',
			n: id.split('/s')[1] ?? '',
		};
		for (const [text, own] of this.#own)
			text.textContent = sentence
				? (text.getAttribute('data-template') ?? '').replace(
						/\{(\w+)\}/gu,
						(_, key: string) => values[key] ?? '',
					)
				: own;
		const chosen = this.querySelector<HTMLElement>('[data-chosen]');
		if (chosen) chosen.hidden = !sentence;
		const label = chosen?.querySelector('b');
		if (label) label.textContent = place;
		sentence?.scrollIntoView();
		await this.#draw(sentence ? this.#url : null);
	}

	/** Draws the code of a sentence in the place of the one that the server has. */
	async #draw(url: string | null): Promise<void> {
		this.#code?.remove();
		this.#code = null;
		const figure = this.querySelector('[data-qr]');
		const own = figure?.querySelector('img');
		figure?.classList.toggle('replaced', url !== null);
		if (!own || url === null) return;
		const { renderSVG } = await import('uqr');
		if (url !== this.#url) return;
		own.insertAdjacentHTML('afterend', renderSVG(url, { border: 4 }));
		this.#code = own.nextElementSibling;
		this.#code?.setAttribute('role', 'img');
		this.#code?.setAttribute('aria-label', own.alt.replace(this.dataset.url ?? '', url));
	}
}
