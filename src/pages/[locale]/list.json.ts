import type { APIRoute } from 'astro';
import { getPrintedTables } from '../../files/books/get-printed-tables.ts';
import { toListText } from '../../files/texts/list-text.ts';
import type { Locale } from '../../model/locale.ts';
import { getDocument } from '../../model/reader/document.ts';
import { getPlan } from '../../model/reader/plan.ts';
import { getEmendations, getIndicators, getNotes, getResults } from '../../model/reader/tables.ts';
import { getLocalePages } from '../../site/frame/get-pages.ts';

export const getStaticPaths = getLocalePages;

/** `/zh/list.json`, `/en/list.json`: what the page of a reader's list loads. Written without white space. */
export const GET: APIRoute = async ({ params }) => {
	const locale = params.locale as Locale;
	const text = toListText(locale, {
		document: await getDocument(),
		nodes: (await getPlan()).nodes,
		tables: await getPrintedTables(locale),
		rows: {
			results: (await getResults()).map(({ id }) => id),
			indicators: (await getIndicators()).map(({ id }) => id),
		},
		notes: await getNotes(),
		emendations: await getEmendations(),
	});
	return new Response(JSON.stringify(text), {
		headers: { 'Content-Type': 'application/json; charset=utf-8' },
	});
};
