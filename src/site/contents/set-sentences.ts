import { placeLabel } from '../../words/place-label.ts';
import { sentenceAnchor } from '../../model/places/address.ts';
import { setFormulas } from '../../model/text/formulas.ts';
import { languageTag, type Locale } from '../../model/locale.ts';
import { sentenceNumber } from '../../model/places/place-id.ts';
import type { PlanNode } from './set-node.ts';

/** One paragraph, or in both languages a pair of paragraphs for each sentence. */
export function drawSentences(
	{ id, sentences }: PlanNode,
	shown: readonly Locale[],
): HTMLElement[] {
	const [first = 'zh', second] = shown;
	if (sentences.length === 0) return [];
	if (second !== undefined)
		return sentences.flatMap((sentence) =>
			shown.map((locale) => {
				const text = paragraph(locale === first ? undefined : languageTag[locale]);
				text.append(...drawSentence(id, sentence, locale, locale === first));
				return text;
			}),
		);
	const text = paragraph();
	for (const sentence of sentences)
		text.append(...drawSentence(id, sentence, first, true), first === 'en' ? ' ' : '');
	return [text];
}

function paragraph(lang?: string): HTMLElement {
	const text = document.createElement('p');
	text.className = 'p';
	if (lang !== undefined) text.lang = lang;
	return text;
}

/** The number of a sentence, and its words with nothing else in their element. */
function drawSentence(
	node: string,
	sentence: PlanNode['sentences'][number],
	locale: Locale,
	isFirst: boolean,
): Node[] {
	const number = sentenceNumber(sentence.id) ?? '';
	const anchor = sentenceAnchor(node, number, null);
	const words = document.createElement('span');
	words.className = 's';
	if (isFirst) words.id = anchor;
	words.dataset.sentence = sentence.id;
	words.append(...drawFormulas(sentence[locale] ?? sentence.zh));
	if (!isFirst) return [words];
	const link = document.createElement('a');
	link.className = 'n';
	link.href = `#${anchor}`;
	// Drawn by the style sheet: what is copied is the plan's.
	link.dataset.n = number;
	link.setAttribute('aria-label', placeLabel(locale, sentence.id));
	return [link, words];
}

/** Text with the subscripts of formulas. */
export function drawFormulas(text: string): Node[] {
	return setFormulas([{ text, marks: [] }]).map((run) => {
		if (run.marks.length === 0) return document.createTextNode(run.text);
		const lowered = document.createElement('sub');
		lowered.textContent = run.text;
		return lowered;
	});
}
