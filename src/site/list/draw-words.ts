import { make } from '../browser/make-element.ts';
import { parseInline } from '../../model/text/inline.ts';
import { languageTag, type Locale } from '../../model/locale.ts';
import type { Words } from './extract.ts';
import type { ListWords } from './list-words.ts';

/** Words with their typography. Titles of documents lean in English only. */
export function drawWords({ locale, text }: Words): Node[] {
	return parseInline(text).map((run) => {
		const marks = run.marks.filter((mark) => mark !== 'cite' || locale === 'en');
		return marks.reduceRight<Node>(
			(inner, mark) => make(mark, {}, inner),
			document.createTextNode(run.text),
		);
	});
}

/** Names the language of what is not in that of the page. */
export function inLanguage(
	element: HTMLElement,
	locale: Locale,
	{ locale: own }: ListWords,
): HTMLElement {
	if (locale !== own) element.lang = languageTag[locale];
	return element;
}
