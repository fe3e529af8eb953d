import { pageWords } from '../browser/page-words.ts';

/**
 * Says above a list what of its address could not be read, and takes away what was said before.
 *
 * @param unread Parts of the address: `section=9.10`.
 */
export function tellUnread(list: Element, unread: readonly string[]): void {
	list.querySelector('[data-unread]')?.remove();
	if (unread.length === 0) return;
	const notice = document.createElement('p');
	notice.className = 'notice';
	notice.dataset.unread = '';
	notice.setAttribute('role', 'status');
	notice.textContent = pageWords('table.unread', { parts: unread.join('&') });
	// Not in the fold of the filters, which may be shut.
	list.firstElementChild?.after(notice);
}
