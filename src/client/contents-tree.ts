import { scriptWords } from '../i18n/script-words.ts';
import { pagePath } from '../plan/address.ts';
import { parseCitation } from '../search/citation.ts';
import { foldWords, simplify } from './filter-words.ts';
import { scrollToCurrent } from './sheet.ts';
import { addFold, fillFold, loadEntries } from './tree-items.ts';

/**
 * Gives the sections of the contents tree that came without their items a fold with them, makes the tree filter as
 * one types, and brings the place one is at into its view; the page itself does not move.
 */
export function enhanceTree(tree: HTMLElement): void {
	const words = scriptWords[document.documentElement.lang === 'en' ? 'en' : 'zh'];
	const folds = [...tree.querySelectorAll<HTMLLIElement>('li[data-items]')].map((section) => {
		const number = section.querySelector('span')?.textContent ?? '';
		return addFold(section, words['nav.itemsOf'].replace('{id}', number));
	});
	const fill = async () => {
		const entries = await loadEntries(tree.dataset.source ?? '');
		for (const fold of folds) fillFold(fold, entries);
		for (const fault of tree.querySelectorAll('[role=alert]')) fault.remove();
	};
	/** Fills the folds, or says after an element that the items have not arrived. */
	const fillOrTell = (element: Element | null) =>
		fill().catch(() => {
			if (element?.nextElementSibling?.matches('[role=alert]')) return;
			const fault = document.createElement('p');
			fault.className = 'soft';
			fault.setAttribute('role', 'alert');
			fault.textContent = words['nav.itemsFailed'];
			element?.after(fault);
		});
	for (const fold of folds)
		fold.addEventListener('toggle', () => {
			if (fold.open) void fillOrTell(fold.firstElementChild);
		});
	// When one turns to the tree, so that they are there when they are asked for.
	for (const event of ['pointerover', 'focusin'])
		tree.addEventListener(event, () => void fill().catch(() => undefined), { once: true });
	offerFilter(tree, () => fillOrTell(tree.firstElementChild));
	scrollToCurrent(tree);
}

/** @param fill Puts into the tree what is not in it yet. */
function offerFilter(tree: HTMLElement, fill: () => Promise<void>): void {
	const input = tree.querySelector('input');
	const label = input?.closest('label');
	if (!input || !label) return;
	label.hidden = false;
	const panels = [...tree.querySelectorAll('details')];
	let openBefore: HTMLDetailsElement[] | undefined;
	const filter = (typed = input.value) => {
		const words = foldWords(input.value);
		const wanted = [words, foldWords(typed)];
		const place = findCited(input.value);
		for (const item of tree.querySelectorAll('li')) {
			const text = foldWords(item.textContent);
			const isCited = place !== null && item.querySelector(`a[href$="${place}"]`) !== null;
			item.hidden = !isCited && !wanted.some((one) => text.includes(one));
		}
		if (words !== '') openBefore ??= panels.filter((panel) => panel.open);
		for (const panel of panels)
			panel.open =
				words === ''
					? (openBefore?.includes(panel) ?? panel.open)
					: panel.querySelector('li:not([hidden])') !== null;
		if (words === '') openBefore = undefined;
	};
	input.addEventListener('input', () => {
		filter();
		void fill().then(async () => {
			filter();
			if (tree.querySelector('li:not([hidden])')) return;
			// Perhaps in traditional characters; without their table it stays as it was.
			const typed = input.value;
			const simplified = await simplify(typed).catch(() => typed);
			if (typed === input.value) filter(simplified);
		});
	});
}

/** End of the address of the page of a place, cited as one may write it: `/plan/3/4/2/` of `三（四）2`. */
function findCited(typed: string): string | null {
	const id = parseCitation(typed);
	const [, page] = /^(box-\d+|\d[\d.]*)/u.exec(id ?? '') ?? [];
	return page === undefined ? null : `/plan/${pagePath(page)}/`;
}
