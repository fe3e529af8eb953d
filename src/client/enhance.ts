/** Improves each element of a kind. A page has only some of them, and works without any of it. */
export function enhance<Kind extends Element>(
	selector: string,
	kind: abstract new () => Kind,
	improve: (element: Kind) => void,
): void {
	for (const element of document.querySelectorAll(selector))
		if (element instanceof kind) improve(element);
}
