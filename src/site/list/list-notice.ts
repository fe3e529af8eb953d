import { findBase } from '../browser/site-base.ts';
import { make } from '../browser/make-element.ts';
import { pageLocale } from '../browser/page-locale.ts';
import { pageWords } from '../browser/page-words.ts';

/** The line at the foot of the window; made when there is first something to say. */
let notice: { line: HTMLElement; status: HTMLElement } | undefined;

/**
 * Says what has become of the list: in the menu of a sentence or on the page of the list where that is, else in a line
 * at the foot of the window, with the way to the list.
 *
 * @param control What was pressed.
 */
export function sayOfList(control: Element, text: string): void {
	const own =
		control.closest('.menu')?.querySelector('[role=status]') ??
		document.querySelector('node-set [role=status]');
	if (own) {
		own.textContent = text;
		return;
	}
	notice ??= makeNotice();
	const { line, status } = notice;
	line.hidden = false;
	status.textContent = '';
	// Screen readers miss what is filled in while the element is being shown.
	setTimeout(() => {
		status.textContent = text;
	}, 50);
}

function makeNotice() {
	const status = make('span');
	status.setAttribute('role', 'status');
	const href = `${findBase() ?? ''}/${pageLocale()}/set/`;
	const close = make('button', { type: 'button' }, pageWords('list.close'));
	const line = make(
		'div',
		{ className: 'notice list-says' },
		status,
		' ',
		make('a', { href }, pageWords('list.open')),
		' ',
		close,
	);
	close.addEventListener('click', () => {
		line.hidden = true;
	});
	(document.querySelector('main') ?? document.body).append(line);
	return { line, status };
}
