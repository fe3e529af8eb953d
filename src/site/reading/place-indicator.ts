import { pageLocale } from '../browser/page-locale.ts';
import { placeLabel } from '../../words/place-label.ts';
import { readSentence } from './read-sentence.ts';

/** Tells at the edge of the window at which sentence one is. */
export function showPlace(label: HTMLElement): void {
	const locale = pageLocale();
	// Screen readers learn it from the sentence itself.
	label.setAttribute('aria-hidden', 'true');
	let waiting = false;
	const update = () => {
		waiting = false;
		const sentence = window.scrollY > window.innerHeight / 3 ? readSentence() : null;
		label.hidden = !sentence;
		if (sentence) label.textContent = placeLabel(locale, sentence.dataset.sentence ?? '');
	};
	addEventListener(
		'scroll',
		() => {
			if (!waiting) requestAnimationFrame(update);
			waiting = true;
		},
		{ passive: true },
	);
	update();
}
