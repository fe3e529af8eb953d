import type { PlanExport } from '../schemas/plan-export.ts';

/** Every identifier and address ever published: `content/registry.json`. */
export interface Registry {
	/** Nodes, sentences and rows of tables. */
	ids: string[];
	/** Pages, from the site's root. */
	addresses: string[];
}

/**
 * Adds what is published now to what ever was. Nothing is taken out: an identifier that has gone is a
 * fault, which tests/site/registry.test.ts reports.
 *
 * @param pages Paths of the pages below the site's root: `zh/plan/3/index.html`.
 */
export function updateRegistry(
	old: Registry,
	{ nodes }: PlanExport,
	rows: readonly string[],
	pages: readonly string[],
): Registry {
	const ids = nodes.flatMap(({ id, sentences }) => [
		id,
		...sentences.map((sentence) => sentence.id),
	]);
	const addresses = pages
		.filter((path) => path.endsWith('index.html'))
		.map((path) => `/${path.replace(/index\.html$/u, '')}`);
	return {
		ids: union(old.ids, [...ids, ...rows]),
		addresses: union(old.addresses, addresses),
	};
}

function union(a: readonly string[], b: readonly string[]): string[] {
	const collator = new Intl.Collator('en', { numeric: true });
	return [...new Set([...a, ...b])].sort(collator.compare);
}
