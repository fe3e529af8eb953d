import type { APIRoute } from 'astro';
import { absoluteUrl } from '../components/frame/site-path.ts';
import { toLlmsTxt } from '../exports/llms-txt.ts';
import { respondWithMarkdown } from '../exports/text-file.ts';
import { getDocument } from '../queries/document.ts';

/** `/llms.txt`: what the site is and has, for programs. */
export const GET: APIRoute = async ({ site, url }) =>
	respondWithMarkdown(
		toLlmsTxt(await getDocument(), (path) => absoluteUrl(path, site ?? url)),
		'text/plain',
	);
