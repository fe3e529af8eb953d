import { defineMiddleware } from 'astro/middleware';
import { has, type Part } from './model/parts.ts';

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
 * Keeps out what this plan has not: an answer without a body is not written. Routes with a parameter say it by their
 * paths; these have none that they could leave out.
 */
export const onRequest = defineMiddleware(({ url }, next) => {
	const path = url.pathname.slice(import.meta.env.BASE_URL.replace(/\/$/u, '').length);
	const isThere = fixed.every(([address, needs]) => !address.test(path) || has(needs));
	return isThere ? next() : new Response(null, { status: 404 });
});
