import { pageLocale } from '../browser/page-locale.ts';
import { fill } from '../../words/fill.ts';
import { scriptWords } from '../../words/dictionaries/script-words.ts';
import { loadPart } from '../browser/load-part.ts';
import { scrollToCurrent } from '../reading/sheet.ts';
import { addFold, fillFold, loadEntries } from './tree-items.ts';

/**
 * Gives the sections of the contents tree that came without their items a fold with them, makes the tree filter as
 * one types, and brings the place one is at into its view; the page itself does not move.
 */
export function enhanceTree(tree: HTMLElement): void {
	const words = scriptWords[pageLocale()];
	const folds = [...tree.querySelectorAll<HTMLLIElement>('li[data-items]')].map((section) => {
		const number = section.querySelector('span')?.textContent ?? '';
		return addFold(section, fill(words['nav.itemsOf'], { id: number }, 'nav.itemsOf'));
	});
	const fillFolds = async () => {
		const entries = await loadEntries(tree.dataset.source ?? '');
		for (const fold of folds) fillFold(fold, entries);
		for (const fault of tree.querySelectorAll('[role=alert]'))
			if (fault.textContent === words['nav.itemsFailed']) fault.remove();
	};
	/** Says after an element what has gone wrong. */
	const tell = (element: Element | null, text: string) => {
		if (element?.nextElementSibling?.matches('[role=alert]')) element.nextElementSibling.remove();
		const fault = document.createElement('p');
		fault.className = 'soft';
		fault.setAttribute('role', 'alert');
		fault.textContent = text;
		element?.after(fault);
	};
	/** Fills the folds, or says after an element that the items have not arrived; tells whether they have. */
	const fillOrTell = (element: Element | null) =>
		fillFolds().then(
			() => true,
			() => {
				tell(element, words['nav.itemsFailed']);
				return false;
			},
		);
	for (const fold of folds)
		fold.addEventListener('toggle', () => {
			if (fold.open) void fillOrTell(fold.firstElementChild);
		});
	// When one turns to the tree, so that they are there when they are asked for.
	for (const event of ['pointerover', 'focusin'])
		tree.addEventListener(event, () => void fillFolds().catch(() => undefined), { once: true });
	const head = tree.firstElementChild;
	offerFilter(
		tree,
		() => fillOrTell(head),
		(text) => {
			tell(head, text);
		},
	);
	scrollToCurrent(tree);
}

/**
 * @param fillIn Puts into the tree what is not in it yet, and tells whether that has arrived.
 * @param tell Says what has gone wrong.
 */
function offerFilter(
	tree: HTMLElement,
	fillIn: () => Promise<boolean>,
	tell: (text: string) => void,
): void {
	const input = tree.querySelector('input');
	const label = input?.closest('label');
	if (!input || !label) return;
	label.hidden = false;
	const load = () => import('./contents-filter.ts');
	// So that it is there when typing begins; what fails here is told then.
	input.addEventListener('focus', () => void load().catch(() => undefined), { once: true });
	input.addEventListener('input', () => {
		void loadPart(load, tell).then((part) => part?.filterTree(tree, input, fillIn));
	});
}
