import type { APIRoute } from 'astro';
import { absoluteUrl } from '../model/places/site-path.ts';

/** `/robots.txt`: everything may be read; the sitemap says what there is. */
export const GET: APIRoute = () => {
	const sitemap = absoluteUrl('/sitemap-index.xml');
	return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`);
};
