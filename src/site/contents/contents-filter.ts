import { selectCited } from '../lists/cited-links.ts';
import { foldSimplified, foldWords } from '../lists/filter-words.ts';

/** The folds that were open before anything was typed. A page has one tree. */
let openBefore: HTMLDetailsElement[] | undefined;

/**
 * Shows of the contents tree what has some words, as the search compares them, or is a place that is cited.
 *
 * @param fill Puts into the tree what is not in it yet.
 */
export async function filterTree(
	tree: HTMLElement,
	input: HTMLInputElement,
	fill: () => Promise<void>,
): Promise<void> {
	const typed = input.value;
	showItems(tree, typed, typed);
	// Where nothing is asked for, nothing more is needed.
	if (foldWords(typed) === '') return;
	await fill();
	if (typed !== input.value) return;
	showItems(tree, typed, typed);
	if (tree.querySelector('li:not([hidden])')) return;
	// Perhaps in traditional characters; without their table it stays as it was.
	const simplified = await foldSimplified(typed).catch(() => typed);
	if (typed === input.value) showItems(tree, typed, simplified);
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
