import { addPlaces, fitsAddress } from './list-ids.ts';
import type { ListView } from './list-view.ts';
import { type ListWords, say } from './list-words.ts';
import type { ShownList } from './shown-list.ts';
import { readList, saveList } from './stored-list.ts';

/** Takes everything off the reader's own list. */
export function clear(_: ShownList, view: ListView, words: ListWords): void {
	const list = readList();
	view.tell(say(words, 'cleared'), () => saveList(list));
	view.focusNext(undefined, '');
	saveList([]);
}

/** Puts what a link has after what the reader has. */
export function addAll({ ids }: ShownList, view: ListView, words: ListWords): void {
	const list = readList();
	const next = addPlaces(list, ids);
	if (!fitsAddress(next)) view.tell(say(words, 'full'));
	else if (saveList(next))
		view.tell(say(words, 'allAdded', { count: next.length }), () => saveList(list));
	else view.tell(say(words, 'notKept'));
}
