/** The sentence at the line where links arrive, which is the one being read; `null` above and below the text. */
export function readSentence(): HTMLElement | null {
	// The scroll margin that site/text/plan.css gives a sentence.
	const line = window.innerHeight * 0.3 + 1;
	const sentences = [...document.querySelectorAll<HTMLElement>('[data-sentence]')];
	const [first] = sentences;
	const begun = sentences.filter((sentence) => sentence.getBoundingClientRect().top <= line);
	const last = begun[begun.length - 1];
	if (last) return last.getBoundingClientRect().bottom > 0 ? last : null;
	return first && first.getBoundingClientRect().top < window.innerHeight ? first : null;
}
