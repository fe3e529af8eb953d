import { defineMiddleware } from 'astro/middleware';
import { has } from './model/parts.ts';

/**
 * Keeps the pages in both languages out of the site of a plan without a translation: an answer without a body is not
 * written. Every other route says by its paths what there is.
 */
export const onRequest = defineMiddleware(({ url }, next) => {
	const base = import.meta.env.BASE_URL.replace(/\/$/u, '');
	const isThere = has('translation') || !url.pathname.slice(base.length).startsWith('/bi/');
	return isThere ? next() : new Response(null, { status: 404 });
});
