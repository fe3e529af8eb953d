import { clipRange } from '../copying/clip-range.ts';

/**
 * The sentences that a selection touches, whole, in reading order; none where nothing is selected. The edge of a
 * sentence alone, as a double click at the end of a line leaves it, does not count.
 */
function selectedPassage(): readonly HTMLElement[] {
	const selection = getSelection();
	if (!selection || selection.isCollapsed || selection.toString().trim() === '') return [];
	const range = selection.getRangeAt(0);
	return [...document.querySelectorAll<HTMLElement>('[data-sentence]')].filter(
		(sentence) => clipRange(range, sentence) !== null,
	);
}

/** Whether two passages are of the same sentences. */
export function isSamePassage(one: readonly HTMLElement[], other: readonly HTMLElement[]): boolean {
	return one.length === other.length && one.every((sentence, i) => sentence === other[i]);
}

/** How long a selection has to rest before it counts, in milliseconds: fingers drag its ends about. */
const rest = 300;

/**
 * Tells of the sentences that are selected whenever a selection has come to rest, and marks them: what is offered is
 * whole sentences. What is selected within the menu itself, to be copied by hand, changes nothing.
 */
export function watchSelection(
	menu: HTMLElement,
	tell: (passage: readonly HTMLElement[]) => void,
): void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let told: readonly HTMLElement[] = [];
	document.addEventListener('selectionchange', () => {
		clearTimeout(timer);
		timer = setTimeout(() => {
			if (menu.contains(getSelection()?.anchorNode ?? null)) return;
			const passage = selectedPassage();
			if (isSamePassage(passage, told)) return;
			for (const sentence of told) sentence.classList.remove('chosen');
			for (const sentence of passage) sentence.classList.add('chosen');
			told = passage;
			tell(passage);
		}, rest);
	});
}
