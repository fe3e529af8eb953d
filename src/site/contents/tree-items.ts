import { ownValue } from '../../model/own-value.ts';
import type { TreeEntries, TreeEntry } from '../../model/places/tree-entry.ts';

let entries: Promise<TreeEntries> | undefined;

/**
 * The items of all sections, fetched once.
 *
 * @throws If they do not arrive; the next call tries again.
 */
export function loadEntries(address: string): Promise<TreeEntries> {
	return (entries ??= fetchEntries(address).catch((error: unknown) => {
		entries = undefined;
		throw error;
	}));
}

async function fetchEntries(address: string): Promise<TreeEntries> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return (await response.json()) as TreeEntries;
}

/** Gives a section the fold in which its items will be, as src/site/contents/TreeList.astro does. */
export function addFold(section: HTMLLIElement, label: string): HTMLDetailsElement {
	const fold = document.createElement('details');
	const summary = document.createElement('summary');
	summary.setAttribute('aria-label', label);
	fold.append(summary);
	section.append(fold);
	return fold;
}

/** Puts the items of a section into its fold, where they are not yet. */
export function fillFold(fold: HTMLDetailsElement, entries: TreeEntries): void {
	const section = fold.parentElement?.querySelector('a')?.getAttribute('href') ?? '';
	if (fold.querySelector('ol')) return;
	const list = document.createElement('ol');
	list.append(...(ownValue(entries, section) ?? []).map(makeItem));
	fold.append(list);
}

/** As src/site/contents/TreeLink.astro writes it. */
function makeItem({ href, number, title, lang }: TreeEntry): HTMLLIElement {
	const item = document.createElement('li');
	const link = document.createElement('a');
	const [numberPart, titlePart] = [document.createElement('span'), document.createElement('span')];
	link.href = href;
	numberPart.textContent = number;
	titlePart.innerHTML = title;
	if (lang !== undefined) titlePart.lang = lang;
	link.append(numberPart, ' ', titlePart);
	item.append(link);
	return item;
}
