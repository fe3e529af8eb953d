import { placeLabel } from '../i18n/place-label.ts';
import { copyText } from './copy-text.ts';
import { loadPart } from './load-part.ts';
import { namedElement } from './named-place.ts';
import { hasShareSheet, openShareSheet } from './sentence-actions.ts';
import { followSentence } from './share-files.ts';
import { fillShareTexts } from './share-texts.ts';

/**
 * `<share-place>`: copies the texts of a sharing page, and makes them for one sentence where the address names one
 * (`#s7`). Without it the texts are those of the whole place, ready to be selected.
 */
export class SharePlacePage extends HTMLElement {
	connectedCallback(): void {
		for (const button of this.querySelectorAll<HTMLElement>('[data-copy-text]')) {
			button.hidden = false;
			button.addEventListener('click', () => void this.#copy(button));
		}
		const sheet = this.querySelector<HTMLElement>('[data-share-sheet]');
		if (sheet && hasShareSheet()) {
			sheet.hidden = false;
			sheet.addEventListener('click', () => {
				const text = this.querySelector('[data-chat]')?.textContent ?? '';
				const title = this.dataset.name ?? '';
				const url = this.#url;
				void openShareSheet({ title, text: text.replace(`\n${url}`, ''), url });
			});
		}
		addEventListener('hashchange', () => void this.#choose());
		void this.#choose();
	}

	get #sentence(): HTMLElement | null {
		const found = namedElement();
		return found?.dataset.sentence === undefined ? null : found;
	}

	get #url(): string {
		const sentence = this.#sentence;
		return `${this.dataset.url ?? ''}${sentence ? `#${sentence.id}` : ''}`;
	}

	async #copy(button: HTMLElement): Promise<void> {
		const block = button.closest('.copyable, .citation, .codes');
		const text = block?.querySelector('pre, [data-citation], textarea');
		if (!block || !text) return;
		const copied = await copyText(text.textContent.trim());
		// Where it is denied, the text is selected, for the reader to copy.
		if (!copied && text instanceof HTMLTextAreaElement) text.select();
		else if (!copied) getSelection()?.selectAllChildren(text);
		const status = this.querySelector('[role=status]');
		if (!status) return;
		block.after(status);
		status.textContent = '';
		// What is filled in as it moves goes unheard.
		setTimeout(() => {
			status.textContent = (copied ? this.dataset.copied : this.dataset.failed) ?? '';
		}, 50);
	}

	/** Fills the texts in for the sentence that the address names, or for the whole place. */
	async #choose(): Promise<void> {
		const sentence = this.#sentence;
		const locale = this.dataset.locale === 'en' ? 'en' : 'zh';
		const id = sentence?.dataset.sentence ?? '';
		const place = sentence ? placeLabel(locale, id) : '';
		fillShareTexts(
			this,
			sentence && {
				id,
				url: this.#url,
				hash: `#${sentence.id}`,
				place,
				// The number of the place, its title, and what follows the number.
				titled: (this.dataset.titled ?? '') + place.slice((this.dataset.place ?? '').length),
				text: sentence.textContent.trim(),
			},
		);
		followSentence(this, sentence && { id, hash: `#${sentence.id}` });
		const chosen = this.querySelector<HTMLElement>('[data-chosen]');
		if (chosen) chosen.hidden = !sentence;
		const label = chosen?.querySelector('b');
		if (label) label.textContent = place;
		sentence?.scrollIntoView();
		await this.#draw(sentence ? this.#url : null, id);
	}

	/** Draws the code of a sentence in the place of the one that the server has. */
	async #draw(url: string | null, id: string): Promise<void> {
		const figure = this.querySelector('[data-qr]');
		const own = figure?.querySelector('img');
		const link = figure?.querySelector('a');
		if (!own || !link) return;
		figure?.querySelector('svg')?.remove();
		figure?.classList.toggle('replaced', url !== null);
		link.hidden = false;
		link.href = own.src;
		link.download = own.dataset.file ?? '';
		if (url === null) return;
		const status = this.querySelector('[role=status]');
		const part = await loadPart(
			() => import('uqr'),
			(text) => {
				if (status) status.textContent = text;
				// The file of the whole place would be taken for that of the sentence.
				link.hidden = true;
			},
		);
		if (!part || url !== this.#url) return;
		const svg = part.renderSVG(url, { border: 4 });
		own.insertAdjacentHTML('afterend', svg);
		own.nextElementSibling?.setAttribute('role', 'img');
		own.nextElementSibling?.setAttribute(
			'aria-label',
			own.alt.replace(this.dataset.url ?? '', url),
		);
		link.href = `data:image/svg+xml,${encodeURIComponent(svg)}`;
		link.download = `${id.replace('/', '-')}-${this.dataset.locale ?? ''}.svg`;
	}
}
