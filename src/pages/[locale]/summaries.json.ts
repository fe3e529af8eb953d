import type { APIRoute } from 'astro';
import { formatJson } from '../../files/texts/json.ts';
import { has } from '../../model/parts.ts';
import type { Locale } from '../../model/locale.ts';
import { getSummaries } from '../../model/reader/summaries.ts';
import { getLocalePages } from '../../site/frame/get-pages.ts';

export const getStaticPaths = () => (has('summaries') ? getLocalePages() : []);

/** `/zh/summaries.json`, `/en/summaries.json`: what a script adds to the hits of a search, by the places of the plan. */
export const GET: APIRoute = async ({ params }) => {
	const summaries = [...(await getSummaries()).values()];
	const texts = Object.fromEntries(
		summaries.map((summary) => [summary.id, summary[params.locale as Locale]]),
	);
	return new Response(formatJson(texts), {
		headers: { 'Content-Type': 'application/json; charset=utf-8' },
	});
};
