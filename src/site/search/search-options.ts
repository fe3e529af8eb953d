import type { SearchState } from './search-state.ts';

/** Shows the options of a search page as the address has them. */
export function showOptions(
	page: HTMLElement,
	{ languages, pairs, also, order }: SearchState,
): void {
	const isBoth = languages.length > 1;
	const chosen = new Map([
		['lang', isBoth],
		['pairs', pairs],
		['also', also],
	]);
	for (const input of page.querySelectorAll<HTMLInputElement>('[data-search-options] input')) {
		input.checked = chosen.get(input.name) ?? input.checked;
		input.disabled = input.name === 'pairs' && isBoth;
	}
	for (const select of page.querySelectorAll('select')) select.value = order;
}

/** Shows what only a script can do; where there is room it stands open. */
export function unfoldTools(page: HTMLElement): void {
	const isCare = document.documentElement.dataset.mode === 'care';
	const isWide = !isCare && matchMedia('(min-width: 64rem)').matches;
	for (const part of page.querySelectorAll<HTMLElement>('details, .tally')) part.hidden = false;
	for (const fold of page.querySelectorAll<HTMLDetailsElement>('[data-wide-open]'))
		fold.open = isWide;
}
