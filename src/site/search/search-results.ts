import type { Hit } from '../../search/engine/answer.ts';
import { drawHit, type HitOptions } from './search-hit.ts';
import { type HitList, keepShown, readShown } from './shown-hits.ts';
import { say } from './search-words.ts';

/** How many hits are shown at first, and more at a time. */
const step = 20;

/**
 * Shows hits in a list, the first at once and more when they are asked for.
 *
 * @param name Which of the lists of the page it is.
 * @param more The button that shows the next; it is there until the last is shown.
 */
export function showHits(
	list: Element,
	more: HTMLButtonElement,
	hits: readonly Hit[],
	options: HitOptions,
	name: HitList,
): void {
	// As many as there were when one left.
	let shown = Math.min(Math.max(step, readShown()[name]), hits.length);
	list.replaceChildren(...hits.slice(0, shown).map((hit) => drawHit(hit, options)));
	const offer = () => {
		const left = hits.length - shown;
		more.hidden = left === 0;
		more.textContent = say(options.words, 'more', { count: Math.min(step, left) });
	};
	more.onclick = () => {
		const drawn = hits.slice(shown, shown + step).map((hit) => drawHit(hit, options));
		shown += drawn.length;
		keepShown({ [name]: shown });
		list.append(...drawn);
		offer();
		// The button may be gone: reading goes on with the first of the new hits.
		drawn[0]?.querySelector('a')?.focus();
	};
	offer();
}

/** Moves the focus from the search box through the links of the hits and back, by the arrow keys. */
export function walkHits(event: KeyboardEvent, input: HTMLElement, root: Element): void {
	if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
	const stops = [input, ...root.querySelectorAll<HTMLElement>('[data-cited], .hit h2 a, .hit .n')];
	const at = stops.findIndex((stop) => stop === document.activeElement);
	const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
	if (at === -1 || !next) return;
	event.preventDefault();
	next.focus();
}
