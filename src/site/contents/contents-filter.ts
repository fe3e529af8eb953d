import { selectCited } from '../lists/cited-links.ts';
import { pageWords } from '../browser/page-words.ts';
import { make } from '../browser/make-element.ts';
import { tellNoMore, tellNothing } from '../lists/nothing-fits.ts';
import { foldSimplified, foldWords } from '../lists/filter-words.ts';

/** The folds that were open before anything was typed. A page has one tree. */
let openBefore: HTMLDetailsElement[] | undefined;

/**
 * Shows of the contents tree what has some words, as the search compares them, or is a place that is cited. Where
 * there is no such thing, it says so.
 *
 * @param fill Puts into the tree what is not in it yet, and tells whether that has arrived.
 */
export async function filterTree(
	tree: HTMLElement,
	input: HTMLInputElement,
	fill: () => Promise<boolean>,
): Promise<void> {
	const typed = input.value;
	const empty = emptyPlace(tree);
	const isEmpty = () => tree.querySelector('li:not([hidden])') === null;
	showItems(tree, typed, typed);
	if (!isEmpty()) tellNoMore(empty);
	// Where nothing is asked for, nothing more is needed.
	if (foldWords(typed) === '') return;
	const isFilled = await fill();
	if (typed !== input.value) return;
	showItems(tree, typed, typed);
	if (isEmpty()) {
		// Perhaps in traditional characters; without their table it stays as it was.
		const simplified = await foldSimplified(typed).catch(() => typed);
		if (typed !== input.value) return;
		showItems(tree, typed, simplified);
	}
	if (!isEmpty()) tellNoMore(empty);
	// Of headings that have not arrived nothing can be said.
	else
		tellNothing(
			empty,
			isFilled ? pageWords('filter.noHeading', { words: typed.trim() }) : '',
			typed,
		);
}

/** Where it is said that nothing fits: above the list, where it is read out too. */
function emptyPlace(tree: HTMLElement): HTMLElement {
	const known = tree.querySelector<HTMLElement>('[data-empty]');
	if (known) return known;
	const place = make('p', { className: 'empty' });
	place.dataset.empty = '';
	place.setAttribute('role', 'status');
	tree.querySelector('ol')?.before(place);
	return place;
}

function showItems(tree: HTMLElement, typed: string, simplified: string): void {
	const wanted = [typed, simplified].map((text) => foldWords(text));
	const cited = selectCited(typed);
	for (const item of tree.querySelectorAll('li')) {
		const text = foldWords(item.textContent);
		const isCited = cited !== null && item.querySelector(cited) !== null;
		item.hidden = !isCited && !wanted.some((words) => text.includes(words));
	}
	const isFiltered = wanted[0] !== '';
	const panels = [...tree.querySelectorAll('details')];
	if (isFiltered) openBefore ??= panels.filter((panel) => panel.open);
	for (const panel of panels)
		panel.open = isFiltered
			? panel.querySelector('li:not([hidden])') !== null
			: (openBefore?.includes(panel) ?? panel.open);
	if (!isFiltered) openBefore = undefined;
}
