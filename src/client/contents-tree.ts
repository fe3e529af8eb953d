import { scrollToCurrent } from './sheet.ts';

/**
 * Makes the contents tree filter as one types, and brings the place one is at into its view; the page itself does
 * not move.
 */
export function enhanceTree(tree: HTMLElement): void {
	const input = tree.querySelector('input');
	const label = input?.closest('label');
	if (!input || !label) return;
	label.hidden = false;
	const items = [...tree.querySelectorAll<HTMLLIElement>('li')];
	const panels = [...tree.querySelectorAll('details')];
	const openAtFirst = panels.filter((panel) => panel.open);
	input.addEventListener('input', () => {
		const words = input.value.normalize('NFKC').toLowerCase().trim();
		for (const item of items)
			item.hidden = !item.textContent.normalize('NFKC').toLowerCase().includes(words);
		for (const panel of panels)
			panel.open = words === '' ? openAtFirst.includes(panel) : !panel.closest('li')?.hidden;
	});
	scrollToCurrent(tree);
}
