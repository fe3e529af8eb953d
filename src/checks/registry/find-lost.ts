import type { Redirect } from '../../model/schemas/redirect.ts';
import type { Registry } from '../../model/schemas/registry.ts';

/** What is published now. */
export interface Published {
	ids: ReadonlySet<string>;
	addresses: ReadonlySet<string>;
}

/**
 * Published identifiers and addresses that have gone without leading anywhere, and redirects that lead nowhere or
 * away from what is still there; a line for each. Empty where every link that ever was still works.
 */
export function findLost(
	registry: Registry,
	{ ids, addresses }: Published,
	redirects: readonly Redirect[],
): string[] {
	const moved = new Set(redirects.map(({ from }) => from));
	const isThere = (place: string) =>
		place.startsWith('/') ? addresses.has(place.replace(/#.*$/u, '')) : ids.has(place);
	return [
		...[...registry.ids, ...registry.addresses]
			.filter((place) => !isThere(place) && !moved.has(place))
			.map(
				(place) =>
					`${place} was published and has gone: give it back, or an entry in content/redirects.yaml`,
			),
		...redirects
			.filter(({ to }) => !isThere(to))
			.map(({ from, to }) => `${from} leads to ${to}, which is not there`),
		...redirects
			.filter(({ from }) => !from.startsWith('/') && ids.has(from))
			.map(({ from }) => `${from} is still there, and needs no redirect`),
	];
}
