import { has, type Part } from './parts.ts';

/** Pages and files at one fixed address each, by what the plan needs to have for them to be there. */
const fixed: readonly (readonly [address: RegExp, needs: Part])[] = [
	[/^\/bi\//u, 'translation'],
	[/^\/data\/plan\.tmx$/u, 'translation'],
	[/^\/data\/indicators\./u, 'indicators'],
	[/^\/data\/(?:results|achievements)\./u, 'results'],
	[/^\/data\/targets\./u, 'targets'],
	[/^\/data\/deadlines/u, 'deadlines'],
	[/^\/data\/tasks\./u, 'tasks'],
	[/^\/data\/emendations\./u, 'emendations'],
	[/^\/data\/notes\./u, 'notes'],
];

/**
 * Whether this plan has what stands at an address. Only for routes without a parameter, which are there for any plan;
 * those that have one say it by their paths.
 *
 * @param path From the site's root: `/data/plan.tmx`.
 */
export function hasAddress(path: string): boolean {
	return fixed.every(([address, needs]) => !address.test(path) || has(needs));
}
