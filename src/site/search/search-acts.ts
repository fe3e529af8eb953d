import { otherLocale } from '../../model/locale.ts';
import type { Answer, Hit, HitPassage } from '../../search/engine/answer.ts';
import { nameRun, textsOfRun } from '../../search/engine/joints.ts';
import { make } from '../browser/make-element.ts';
import { copyText } from '../copying/copy-text.ts';
import { drawMarked } from './marked-text.ts';
import { passageAddress, passageLabel, passageText } from './passage-place.ts';
import { say, type SearchWords } from './search-words.ts';

/** A passage with the place that it stands in. */
interface Found {
	hit: Hit;
	passage: HitPassage;
}

/** The passage that a button was drawn for. */
function findPassage(
	{ hits, also }: Answer,
	{ place, passage: name }: DOMStringMap,
): Found | undefined {
	for (const hit of [...hits, ...also.hits])
		for (const passage of hit.passages)
			if (hit.id === place && nameRun(passage) === name) return { hit, passage };
	return undefined;
}

/**
 * Does what a button of a passage offers: copies its link or a quotation with its source, or shows it in the
 * other language.
 *
 * @param askBoth Gives the same answer in both languages.
 */
export async function act(
	button: HTMLButtonElement,
	answer: Answer,
	words: SearchWords,
	askBoth: () => Promise<Answer>,
): Promise<void> {
	const found = findPassage(answer, button.dataset);
	if (!found) return;
	const { hit, passage } = found;
	if (button.dataset.act === 'partner') {
		const shown = button.closest('.passage')?.querySelector('[data-partner]');
		button.setAttribute('aria-expanded', String(!shown));
		if (shown) {
			shown.remove();
			return;
		}
		const both = findPassage(await askBoth(), button.dataset);
		const other = otherLocale(words.locale);
		const texts = both ? textsOfRun(both.passage).flatMap((found) => found.texts[other] ?? []) : [];
		if (texts.length === 0) return;
		const drawn = make('div', {}, ...texts.map((text) => drawMarked(other, text)));
		drawn.dataset.partner = '';
		button.closest('.passage')?.append(drawn);
		return;
	}
	const url = words.root + passageAddress(words.locale, hit, passage, '');
	const text = button.dataset.act === 'link' ? url : quote(found, url, words);
	const copied = await copyText(text);
	const label = say(words, button.dataset.act ?? '');
	button.textContent = say(words, copied ? 'copied' : 'failed');
	if (copied)
		setTimeout(() => {
			button.textContent = label;
		}, 2000);
	else offerByHand(button, text);
}

/** Shows a text that may not be copied from here, selected for the reader to copy. */
function offerByHand(button: HTMLElement, text: string): void {
	button.parentElement?.querySelector('[data-by-hand]')?.remove();
	const shown = document.createElement('span');
	shown.dataset.byHand = '';
	shown.textContent = text;
	button.after(shown);
	getSelection()?.selectAllChildren(shown);
}

/** The words, where they stand, and the address. */
function quote({ hit, passage }: Found, url: string, words: SearchWords): string {
	const { locale } = words;
	const own = passageText(passage, locale);
	const text = own === '' ? passageText(passage, otherLocale(locale)) : own;
	const place = passageLabel(locale, hit, passage);
	return say(words, 'quoteText', { text: text.replaceAll('\n', ' · '), place, url });
}
