import type { PlanExport } from '../../model/schemas/plan-export.ts';
import type { Registry } from '../../model/schemas/registry.ts';

/**
 * Adds what is published now to what ever was. Nothing is taken out: an identifier that has gone is a
 * fault, which tests/site/registry.test.ts reports.
 *
 * @param files Paths of the files below the site's root: `zh/plan/2/index.html`.
 */
export function updateRegistry(
	old: Registry,
	{ nodes }: PlanExport,
	rows: readonly string[],
	files: readonly string[],
): Registry {
	const ids = nodes.flatMap(({ id, sentences }) => [
		id,
		...sentences.map((sentence) => sentence.id),
	]);
	const addresses = files
		.filter((path) => !isInner(path))
		.map((path) => `/${path.replace(/(^|\/)index\.html$/u, '$1')}`);
	return {
		...old,
		ids: union(old.ids, [...ids, ...rows]),
		addresses: union(old.addresses, addresses),
	};
}

/** Files that only pages of the same build know, by names that change with what they hold. */
function isInner(path: string): boolean {
	return /^(?:_astro|pagefind|search)\//u.test(path);
}

function union(a: readonly string[], b: readonly string[]): string[] {
	const collator = new Intl.Collator('en', { numeric: true });
	return [...new Set([...a, ...b])].sort(collator.compare);
}
