import { findWords } from './plan-words.ts';

/**
 * What is copied from a page of the plan is the plan's words and their typography, whatever else is selected with
 * them: no notes, numbers and menus, and no colours, fonts and links. Where only other words are selected, the browser
 * copies them as it does anywhere.
 */
export function copyPlanAlone(): void {
	document.addEventListener('copy', (event) => {
		// A list of the reader's draws its text later.
		if (!document.querySelector('.para, .pairs')) return;
		const selection = getSelection();
		const { clipboardData, target } = event;
		const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
		if (!clipboardData || !selection || isField) return;
		const words = Array.from({ length: selection.rangeCount }, (_, index) =>
			findWords(selection.getRangeAt(index)),
		).flat();
		if (words.length === 0) return;
		clipboardData.setData('text/plain', words.map(({ text }) => text).join('\n'));
		clipboardData.setData('text/html', words.map(({ html }) => html).join(''));
		event.preventDefault();
	});
}
