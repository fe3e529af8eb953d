import { fill } from '../../words/fill.ts';
import { rangeLabel } from '../../words/place-label.ts';
import { placeAddress } from '../../model/places/address.ts';
import { boxOf, nodeOf } from '../../model/places/place-id.ts';
import type { Locale, ReadingMode } from '../../model/locale.ts';

/** The words of a sentence's menu, and what it needs to know: what SentenceMenu.astro writes on its template. */
export type MenuData = DOMStringMap;

/** The sentences a menu is for, in reading order; at least one. */
export type Passage = readonly HTMLElement[];

/** Identifiers of the first and the last sentence. */
function ends(passage: Passage): [string, string] {
	const [first] = passage;
	const last = passage[passage.length - 1];
	return [first?.dataset.sentence ?? '', last?.dataset.sentence ?? ''];
}

/** The passage's place, as one cites it. */
export function placeOf(locale: Locale, passage: Passage): string {
	const [first, last] = ends(passage);
	return rangeLabel(locale, first, last);
}

/** Absolute address of a sentence on its own page, where the site has its home; of several, with the last: `?to=s9#s7`. */
export function addressOf({ root = '' }: MenuData, passage: Passage, mode: ReadingMode): string {
	const [first, last] = ends(passage);
	const [page = '', anchor = ''] = placeAddress(mode, first).split('#');
	if (first === last) return `${root}${page}#${anchor}`;
	const [lastPage, lastAnchor] = placeAddress(mode, last).split('#');
	if (page === lastPage) return `${root}${page}?to=${lastAnchor ?? ''}#${anchor}`;
	// Sentences of several places stand together on this page only.
	const base = new URL(root).pathname.replace(/\/$/u, '');
	const here = location.pathname.slice(base.length).replace(/^\/\w+\//u, `/${mode}/`);
	return `${root}${here}?to=${passage[passage.length - 1]?.id ?? ''}#${passage[0]?.id ?? ''}`;
}

/** Where the passage can be cited and embedded: the sharing page of the first sentence's place. */
export function sharingPathOf(passage: Passage, locale: Locale): string {
	const [first] = ends(passage);
	const [, anchor = ''] = placeAddress(locale, first).split('#');
	const node = nodeOf(first);
	return `/${locale}/share/${boxOf(node) ?? node}/#${anchor}`;
}

/** The passage's words: of both languages where both stand, language by language. */
function joinSentences(passage: Passage): string {
	const count = Math.max(1, passage[0]?.querySelectorAll('p').length ?? 0);
	return Array.from({ length: count }, (_, language) =>
		passage
			.map((sentence, index) => {
				const words = (sentence.querySelectorAll('p')[language] ?? sentence).textContent.trim();
				return (index === 0 ? '' : gap(passage[index - 1], sentence, words)) + words;
			})
			.join(''),
	).join('\n');
}

/** What parts two sentences: a new line where a paragraph or a place begins, and a space in English. */
function gap(before: Element | undefined, sentence: HTMLElement, words: string): string {
	const node = (element: Element | undefined) =>
		nodeOf(element?.getAttribute('data-sentence') ?? '');
	const isNew = (selector: string) => before?.closest(selector) !== sentence.closest(selector);
	if (node(before) !== node(sentence) || isNew('.p, .pairs')) return '\n';
	return /[\u4e00-\u9fff]/u.test(words) ? '' : ' ';
}

/**
 * Fills in a template of the menu.
 *
 * @param template With `{text}`, `{url}` and the place in a language, `{zh}` or `{en}`.
 */
export function passageText(template: string, passage: Passage, url: string): string {
	const values = {
		text: joinSentences(passage),
		zh: placeOf('zh', passage),
		en: placeOf('en', passage),
		url,
	};
	return fill(template, values, 'menu');
}
