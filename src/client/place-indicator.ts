import { placeLabel } from '../i18n/place-label.ts';
import { readSentence } from './lit-sentence.ts';

/** Tells at the edge of the window at which sentence one is; the label is a link to it. */
export function showPlace(label: HTMLAnchorElement): void {
	const locale = document.documentElement.lang === 'en' ? 'en' : 'zh';
	let waiting = false;
	const update = () => {
		waiting = false;
		const sentence = window.scrollY > window.innerHeight / 3 ? readSentence() : null;
		label.hidden = !sentence;
		if (!sentence) return;
		label.textContent = placeLabel(locale, sentence.dataset.sentence ?? '');
		label.href = `#${sentence.id}`;
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
