import { defineMiddleware } from 'astro/middleware';
import { has } from './model/parts.ts';
import { breakHeadings } from './model/text/break-headings.ts';

/**
 * Keeps the pages in both languages out of the site of a plan without a translation: an answer without a body is not
 * written. Every other route says by its paths what there is. And lets the headings of every page break at words.
 */
export const onRequest = defineMiddleware(async ({ url }, next) => {
	const base = import.meta.env.BASE_URL.replace(/\/$/u, '');
	const isThere = has('translation') || !url.pathname.slice(base.length).startsWith('/bi/');
	if (!isThere) return new Response(null, { status: 404 });
	const response = await next();
	if (!(response.headers.get('content-type') ?? '').startsWith('text/html')) return response;
	return new Response(breakHeadings(await response.text()), response);
});
