import { languageTag, type Locale } from '../../model/locale.ts';
import type { FoundText, MarkedText } from '../../search/engine/answer.ts';
import { make } from '../browser/make-element.ts';

/** The texts of a passage that are shown, the page's language first. */
export function shownTexts(
	texts: FoundText['texts'],
	shown: readonly Locale[],
): [Locale, MarkedText][] {
	const wanted = shown.flatMap((locale): [Locale, MarkedText][] => {
		const text = texts[locale];
		return text ? [[locale, text]] : [];
	});
	return wanted.length > 0 ? wanted : (Object.entries(texts) as [Locale, MarkedText][]);
}

/** A text of the plan, with the words that were looked for marked. Cells of a row stand side by side. */
export function drawMarked(locale: Locale, text: MarkedText): HTMLElement {
	const element = make('p', { className: 'plan', lang: languageTag[locale] }, ...markText(text));
	return element;
}

/** The text with marks around the words that were looked for. */
export function markText({ text, marks }: MarkedText): (Node | string)[] {
	const parts: (Node | string)[] = [];
	let last = 0;
	for (const { start, end } of marks) {
		if (start === end) continue;
		parts.push(
			showCells(text.slice(last, start)),
			make('mark', {}, showCells(text.slice(start, end))),
		);
		last = end;
	}
	return [...parts, showCells(text.slice(last))];
}

/** The cells of a row stand side by side. */
function showCells(text: string): string {
	return text.replaceAll('\n', ' · ');
}
