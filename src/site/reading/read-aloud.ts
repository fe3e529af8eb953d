import { litSentence, pickSentence } from './lit-sentence.ts';
import { readSentence } from './read-sentence.ts';

/** Reads the page aloud with the browser's own voice, sentence by sentence, from the one being read. */
export function offerReading(button: HTMLButtonElement): void {
	if (!('speechSynthesis' in window) || !document.querySelector('[data-sentence]')) return;
	const words = [...button.childNodes];
	let reading = false;
	const turn = (on: boolean) => {
		reading = on;
		// What stops it stays in reach, however far it has read.
		button.classList.toggle('reading', on);
	};
	const stop = () => {
		turn(false);
		speechSynthesis.cancel();
		button.replaceChildren(...words);
	};
	const read = ([text, ...rest]: readonly HTMLElement[]) => {
		if (!text || !reading) {
			stop();
			return;
		}
		const sentence = text.closest<HTMLElement>('[data-sentence]');
		if (sentence !== litSentence()) pickSentence(sentence);
		sentence?.scrollIntoView({ block: 'nearest' });
		const spoken = new SpeechSynthesisUtterance(text.textContent);
		spoken.lang = text.closest<HTMLElement>('[lang]')?.lang === 'en' ? 'en' : 'zh-CN';
		spoken.onend = () => {
			read(rest);
		};
		spoken.onerror = stop;
		speechSynthesis.speak(spoken);
	};
	button.hidden = false;
	button.addEventListener('click', () => {
		if (reading) {
			stop();
			return;
		}
		const sentences = [...document.querySelectorAll<HTMLElement>('[data-sentence]')];
		const here = litSentence() ?? readSentence();
		turn(true);
		button.textContent = button.dataset.stop ?? '';
		read(sentences.slice(here ? sentences.indexOf(here) : 0).flatMap(textsOf));
	});
	addEventListener('pagehide', stop);
}

/** A sentence's text in each language of the page. */
function textsOf(sentence: HTMLElement): HTMLElement[] {
	const both = [...sentence.querySelectorAll('p')];
	return both.length > 0 ? both : [sentence];
}
