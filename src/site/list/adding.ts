import { pageWords } from '../browser/page-words.ts';
import { addPlaces, fitsAddress, parseList, removePlaces } from './list-ids.ts';
import { sayOfList } from './list-notice.ts';
import { readList, saveList, watchList } from './stored-list.ts';

/**
 * Lets every `[data-add]` of the page, a button or a checkbox, put its places on the reader's list and take them off
 * again, and writes into every `[data-list-count]` how many there are. Those that come later are shown by
 * {@link showAdded}.
 */
export function offerAdding(): void {
	showAdded(document);
	watchList(() => {
		showAdded(document);
	});
	document.addEventListener('click', ({ target }) => {
		const control = target instanceof Element && target.closest<HTMLElement>('[data-add]');
		if (!control) return;
		sayOfList(control, toggle(parseList(control.dataset.add ?? '')));
		// A checkbox has changed by itself, also where nothing was stored.
		showAdded(document);
	});
}

/** Puts places on the list, or takes them off where it has all of them; what there is to say of it. */
function toggle(ids: readonly string[]): string {
	const list = readList();
	const isOn = ids.every((id) => list.includes(id));
	const next = isOn ? removePlaces(list, ids) : addPlaces(list, ids);
	if (!isOn && !fitsAddress(next)) return pageWords('list.full');
	if (!saveList(next)) return pageWords('list.notKept');
	return pageWords(isOn ? 'list.removed' : 'list.added', { count: next.length });
}

/**
 * Shows of each control whether its places are on the list, and how many the list has. A button says so, unless what it
 * says is the name of its place: `data-named`.
 */
export function showAdded(root: ParentNode): void {
	const list = readList();
	for (const control of root.querySelectorAll<HTMLElement>('[data-add]')) {
		const isOn = parseList(control.dataset.add ?? '').every((id) => list.includes(id));
		control.hidden = false;
		if (control instanceof HTMLInputElement) control.checked = isOn;
		else {
			const hasChanged = control.getAttribute('aria-pressed') !== String(isOn);
			control.setAttribute('aria-pressed', String(isOn));
			if (hasChanged && control.dataset.named === undefined)
				control.textContent = pageWords(isOn ? 'list.has' : 'list.add');
		}
	}
	for (const count of root.querySelectorAll('[data-list-count]'))
		count.textContent = list.length === 0 ? '' : String(list.length);
}
