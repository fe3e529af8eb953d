import { movePlace, removePlaces } from './list-ids.ts';
import type { ListView } from './list-view.ts';
import { type ListWords, say } from './list-words.ts';
import { readList, saveList } from './stored-list.ts';

/** Moves an entry of the reader's own list, or takes it off; the focus stays with the entry, or goes to the next. */
export function pickOnList(button: HTMLElement, view: ListView, words: ListWords): void {
	const item = button.closest<HTMLElement>('[data-picked]');
	const id = item?.dataset.picked;
	const name = item?.querySelector('small')?.textContent ?? '';
	const { pick = '' } = button.dataset;
	if (id === undefined) return;
	const list = readList();
	if (pick === 'remove') {
		const at = list.indexOf(id);
		view.focusNext(list[at + 1] ?? list[at - 1], pick);
		view.tell(say(words, 'removed', { name }), () => saveList(list));
		saveList(removePlaces(list, [id]));
		return;
	}
	const next = movePlace(list, id, pick === 'up' ? -1 : 1);
	view.focusNext(id, pick);
	view.tell(say(words, 'moved', { name, n: next.indexOf(id) + 1, count: next.length }));
	saveList(next);
}
