import { make } from '../browser/make-element.ts';
import { pageWords } from '../browser/page-words.ts';
import { showAdded } from './adding.ts';

/** As AddButton.astro, for what a script draws. */
export function makeAddButton(ids: readonly string[]): HTMLElement {
	const button = make('button', { type: 'button', className: 'add' }, pageWords('list.add'));
	button.dataset.add = ids.join();
	showAdded(make('span', {}, button));
	return button;
}
