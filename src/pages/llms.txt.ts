import type { APIRoute } from 'astro';
import { absoluteUrl } from '../components/frame/site-path.ts';
import { toLlmsTxt } from '../exports/llms-txt.ts';
import { getDocument } from '../queries/document.ts';

/** `/llms.txt`: what the site is and has, for programs. */
export const GET: APIRoute = async ({ site, url }) =>
	new Response(
		toLlmsTxt(await getDocument(), (path) => absoluteUrl(path, site ?? url)),
		{
			headers: { 'Content-Type': 'text/plain; charset=utf-8' },
		},
	);
