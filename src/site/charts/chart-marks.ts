import { namedElement } from '../browser/named-place.ts';

/** Marks of a chart that stand for a row of its table. */
function marksOf(root: ParentNode): SVGElement[] {
	return [...root.querySelectorAll<SVGElement>('svg [data-row]')];
}

/** Fades the marks whose rows a filter has hidden. */
export function fadeMarks(root: ParentNode): void {
	const hidden = new Set([...root.querySelectorAll('tr[id][hidden]')].map(({ id }) => id));
	for (const mark of marksOf(root))
		mark.classList.toggle('off', hidden.has(mark.dataset.row ?? ''));
}

/** Highlights the marks of the row that the address names after `#`. */
export function lightChosen(root: ParentNode): void {
	const chosen = namedElement()?.id;
	for (const mark of marksOf(root)) mark.classList.toggle('chosen', mark.dataset.row === chosen);
}
