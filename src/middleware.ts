import { defineMiddleware } from 'astro/middleware';
import { hasAddress } from './model/fixed-addresses.ts';

/** Keeps out of the site what this plan has not: an answer without a body is not written. */
export const onRequest = defineMiddleware(({ url }, next) => {
	const base = import.meta.env.BASE_URL.replace(/\/$/u, '');
	return hasAddress(url.pathname.slice(base.length)) ? next() : new Response(null, { status: 404 });
});
