import type { Locale } from '../../model/locale.ts';
import type { TermFinder } from '../../search/engine/find-term.ts';
import { markParagraph } from '../../search/engine/mark-paragraph.ts';
import type { Query } from '../../search/engine/query.ts';

/** Texts of the plan on a page: sentences, in both languages a paragraph each; titles after their numbers; cells. */
const places = '[data-sentence], main :is(h1, h2, h3) .num + span, main tr[id] > *';

/** What holds one paragraph of the plan, in one language or in both. */
const paragraph = '.para, .pairs';

/** Language of an element's words. */
function languageOf(element: Element): Locale {
	return element.closest('[lang]')?.getAttribute('lang') === 'en' ? 'en' : 'zh';
}

/**
 * Marks what a query finds, wherever it stands on the page.
 *
 * @returns The first mark of each place, in reading order: a place that runs across typography has several.
 */
export function markFound(
	query: Query,
	finders: Partial<Record<Locale, TermFinder>>,
): HTMLElement[] {
	const elements = [...document.querySelectorAll<HTMLElement>(places)].flatMap((place) => {
		const languages = [...place.querySelectorAll<HTMLElement>(':scope > p')];
		return languages.length > 0 ? languages : [place];
	});
	const marks = joinParagraphs(elements).flatMap((sentences) => {
		const finder = sentences[0] && finders[languageOf(sentences[0])];
		if (!finder) return [];
		const texts = sentences.map(({ textContent }) => textContent);
		return markParagraph(texts, query, finder).flatMap((pieces) => {
			const drawn = pieces.flatMap(({ at, start, end }) => {
				const sentence = sentences[at];
				return sentence ? wrap(sentence, start, end) : [];
			});
			return drawn[0] ?? [];
		});
	});
	return inReadingOrder(marks);
}

/** Sentences of a paragraph, in one language, together; any other element by itself. */
function joinParagraphs(elements: readonly HTMLElement[]): HTMLElement[][] {
	const joined = new Map<Element, Partial<Record<Locale, HTMLElement[]>>>();
	for (const element of elements) {
		const key = element.closest(paragraph) ?? element;
		const known = joined.get(key) ?? {};
		(known[languageOf(element)] ??= []).push(element);
		joined.set(key, known);
	}
	return [...joined.values()].flatMap((languages) => Object.values(languages));
}

/** In both languages the sentences of a paragraph take turns. */
function inReadingOrder(marks: readonly HTMLElement[]): HTMLElement[] {
	const follows = (a: Node, b: Node) =>
		(a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
	return [...marks].sort((a, b) => (follows(a, b) ? -1 : 1));
}

/** Wraps a stretch of an element's text in marks, one for each text node that it touches. */
function wrap(element: HTMLElement, start: number, end: number): HTMLElement[] {
	const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
	const touched: { node: Node; from: number; to: number }[] = [];
	let at = 0;
	for (let node = walker.nextNode(); node && at < end; node = walker.nextNode()) {
		const length = node.nodeValue?.length ?? 0;
		const [from, to] = [Math.max(start - at, 0), Math.min(end - at, length)];
		if (from < to) touched.push({ node, from, to });
		at += length;
	}
	return touched.map(({ node, from, to }) => {
		const range = document.createRange();
		range.setStart(node, from);
		range.setEnd(node, to);
		const mark = document.createElement('mark');
		range.surroundContents(mark);
		return mark;
	});
}
