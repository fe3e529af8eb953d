/** What is needed of a node to know the page of its sentences. */
interface Paged {
	/** Position in reading order. */
	order: number;
	/** Page on which it begins; `null` where this copy cannot tell. */
	page: number | null;
}

/**
 * Page of the print on which every sentence of a node stands: its own where something later begins on it as well.
 * Otherwise the node may run over to the next page, and nobody can tell where a sentence stands.
 */
export function sentencePage(node: Paged, nodes: readonly Paged[]): number | null {
	const isSure = nodes.some(({ order, page }) => order > node.order && page === node.page);
	return isSure ? node.page : null;
}
