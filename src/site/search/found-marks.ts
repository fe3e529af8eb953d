import type { Locale } from '../../model/locale.ts';
import type { TermFinder } from '../../search/engine/find-term.ts';
import { matchText } from '../../search/engine/match.ts';
import type { Query } from '../../search/engine/query.ts';

/** Texts of the plan on a page: sentences, in both languages a paragraph each; titles after their numbers; cells. */
const places = '[data-sentence], main :is(h1, h2, h3) .num + span, main tr[id] > *';

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
	return [...document.querySelectorAll<HTMLElement>(places)]
		.flatMap((place) => {
			const languages = [...place.querySelectorAll<HTMLElement>(':scope > p')];
			return languages.length > 0 ? languages : [place];
		})
		.flatMap((element) => {
			const finder = finders[languageOf(element)];
			const spans = finder ? (matchText(element.textContent, query, finder) ?? []) : [];
			return spans.flatMap(({ start, end }) => wrap(element, start, end)[0] ?? []);
		});
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
