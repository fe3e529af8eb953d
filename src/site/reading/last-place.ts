import { readSentence } from './read-sentence.ts';
import { changeSettings, readSettings } from '../settings/settings.ts';

/** Remembers where one stops reading, on this device only: the page that the label of its place names. */
export function rememberPlace({ dataset }: HTMLElement): void {
	addEventListener('pagehide', () => {
		// Who has not scrolled has not begun to read.
		if (window.scrollY < window.innerHeight / 3) return;
		const anchor = readSentence()?.id ?? '';
		const url = `${location.pathname}${anchor === '' ? '' : `#${anchor}`}`;
		changeSettings({ last: { url, title: dataset.title ?? '' } });
	});
}

/** Offers a returning reader the place where they stopped. */
export function offerPlace(paragraph: HTMLElement): void {
	const { last } = readSettings();
	const link = paragraph.querySelector('a');
	if (!last || !link) return;
	link.href = last.url;
	link.textContent = last.title;
	paragraph.hidden = false;
}
