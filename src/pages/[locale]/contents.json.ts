import type { APIRoute } from 'astro';
import { sitePath } from '../../components/frame/site-path.ts';
import { toTreeEntries } from '../../exports/contents-json.ts';
import { respondWithJson } from '../../exports/json.ts';
import type { Locale } from '../../plan/locale.ts';
import { getLocalePages } from '../../queries/pages.ts';
import { getPlan } from '../../queries/plan.ts';

export const getStaticPaths = getLocalePages;

/** `/zh/contents.json`, `/en/contents.json`: what a script adds to the contents trees of pages. */
export const GET: APIRoute = async ({ params }) =>
	respondWithJson(toTreeEntries(params.locale as Locale, (await getPlan()).nodes, sitePath));
