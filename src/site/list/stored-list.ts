import { findBase } from '../browser/site-base.ts';
import { formatList, type ListIds, parseList } from './list-ids.ts';

// A reader's list is kept on the device, and nowhere else.

/** Tells this page of a change; other pages of the site learn of it from the browser. */
const changed = 'list-changed';

/** The key by which it is stored: it has the path, as other sites of the host share the store. */
function findKey(): string {
	return `plan-explorer-list:${findBase() ?? ''}/`;
}

/** The list; empty where storage is denied. */
export function readList(): string[] {
	try {
		return parseList(localStorage.getItem(findKey()) ?? '');
	} catch {
		return [];
	}
}

/** Stores the list and tells everyone on this page. Tells whether the browser keeps it. */
export function saveList(ids: ListIds): boolean {
	try {
		localStorage.setItem(findKey(), formatList(ids));
	} catch {
		return false;
	}
	document.dispatchEvent(new Event(changed));
	return true;
}

/** Reports every change of the list, here or in another tab, and what changed while this page was not shown. */
export function watchList(tell: () => void): void {
	document.addEventListener(changed, tell);
	addEventListener('storage', ({ key }) => {
		// Without a key, all was deleted.
		if (key === null || key === findKey()) tell();
	});
	addEventListener('pageshow', ({ persisted }) => {
		if (persisted) tell();
	});
}
