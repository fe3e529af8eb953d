import type { HtmlElement } from 'html-validate';

/** A page as it is chosen: how long it is, and all its elements. */
interface Shaped {
	html: string;
	elements: readonly HtmlElement[];
}

/** What an element is made of: its name, that of its parent, its classes and the names of its attributes. */
function shapeOf(element: HtmlElement): string {
	const attributes = element.attributes.map(({ key }) => key).sort();
	const classes = [...element.classList].sort();
	return [element.parent?.tagName ?? '', element.tagName, ...attributes, ...classes].join(' ');
}

/**
 * Pages, so that each shape of element is on `times` of them or on all that have it. Short ones come first: the whole
 * plan on one page is chosen only for what no page of a part has.
 */
export function choosePages<T extends Shaped>(pages: Iterable<T>, times: number): T[] {
	const seen = new Map<string, number>();
	const byLength = [...pages].sort((a, b) => a.html.length - b.html.length);
	return byLength.filter(({ elements }) => {
		const shapes = new Set(elements.map(shapeOf));
		if ([...shapes].every((shape) => (seen.get(shape) ?? 0) >= times)) return false;
		for (const shape of shapes) seen.set(shape, (seen.get(shape) ?? 0) + 1);
		return true;
	});
}
