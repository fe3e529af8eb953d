/**
 * Starts one improvement of the page. If it fails, the console says so and the others still start: a page works
 * without any of them.
 */
export function start(improve: () => void): void {
	try {
		improve();
	} catch (error) {
		console.error(error);
	}
}

/** Improves each element of a kind, each by itself. A page has only some of them. */
export function enhance<Kind extends Element>(
	selector: string,
	kind: abstract new () => Kind,
	improve: (element: Kind) => void,
): void {
	for (const element of document.querySelectorAll(selector))
		if (element instanceof kind)
			start(() => {
				improve(element);
			});
}
