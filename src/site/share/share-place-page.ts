import { placeLabel } from '../../words/place-label.ts';
import { copyText } from '../copying/copy-text.ts';
import { namedElement } from '../browser/named-place.ts';
import { hasShareSheet, openShareSheet } from '../reading/sentence-actions.ts';
import { showShareCode } from './share-code.ts';
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
		// Screen readers miss what is filled in while the element is being moved.
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
		const figure = this.querySelector<HTMLElement>('[data-qr]');
		if (figure)
			await showShareCode(figure, sentence && { id, url: this.#url }, {
				isAsked: () => this.#sentence === sentence,
				tell: (text) => {
					const status = this.querySelector('[role=status]');
					if (status) status.textContent = text;
				},
			});
	}
}
