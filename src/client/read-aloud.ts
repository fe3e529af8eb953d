import { litSentence, pickSentence, readSentence } from './lit-sentence.ts';

/** Reads the page aloud with the browser's own voice, sentence by sentence from the one that one is at. */
export function offerReading(button: HTMLButtonElement): void {
	if (!('speechSynthesis' in window) || !document.querySelector('[data-sentence]')) return;
	const start = button.textContent;
	let reading = false;
	const stop = () => {
		reading = false;
		speechSynthesis.cancel();
		button.textContent = start;
	};
	const read = (sentences: HTMLElement[]) => {
		const [sentence, ...rest] = sentences;
		if (!sentence || !reading) {
			stop();
			return;
		}
		pickSentence(sentence);
		sentence.scrollIntoView({ block: 'nearest' });
		const spoken = new SpeechSynthesisUtterance(sentence.textContent);
		spoken.lang = sentence.closest<HTMLElement>('[lang]')?.lang === 'en' ? 'en' : 'zh-CN';
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
		reading = true;
		button.textContent = button.dataset.stop ?? '';
		read(sentences.slice(here ? sentences.indexOf(here) : 0));
	});
	addEventListener('pagehide', stop);
}
