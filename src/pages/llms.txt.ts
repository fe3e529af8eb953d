import type { APIRoute } from 'astro';
import { absoluteUrl } from '../model/places/site-path.ts';
import { toLlmsTxt } from '../files/catalog/llms-txt.ts';
import { respondWithMarkdown } from '../files/texts/text-file.ts';
import { getDocument } from '../model/reader/document.ts';

/** `/llms.txt`: what the site is and has, for programs. */
export const GET: APIRoute = async ({ site, url }) =>
	respondWithMarkdown(
		toLlmsTxt(await getDocument(), (path) => absoluteUrl(path, site ?? url)),
		'text/plain',
	);
