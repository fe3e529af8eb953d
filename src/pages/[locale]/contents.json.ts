import type { APIRoute } from 'astro';
import { sitePath } from '../../model/places/site-path.ts';
import { toTreeEntries } from '../../files/texts/contents-json.ts';
import { formatJson } from '../../files/texts/json.ts';
import type { Locale } from '../../model/locale.ts';
import { getLocalePages } from '../../site/frame/get-pages.ts';
import { getPlan } from '../../model/reader/plan.ts';

export const getStaticPaths = getLocalePages;

/** `/zh/contents.json`, `/en/contents.json`: what a script adds to the contents trees of pages. */
export const GET: APIRoute = async ({ params }) =>
	new Response(
		formatJson(toTreeEntries(params.locale as Locale, (await getPlan()).nodes, sitePath)),
		{ headers: { 'Content-Type': 'application/json; charset=utf-8' } },
	);
