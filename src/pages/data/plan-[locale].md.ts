import type { APIRoute } from 'astro';
import { absoluteUrl } from '../../components/frame/site-path.ts';
import { toPlanMarkdown } from '../../exports/plan-markdown.ts';
import { toColophon, toParts } from '../../exports/plan-parts.ts';
import { respondWithMarkdown } from '../../exports/text-file.ts';
import type { Locale } from '../../plan/locale.ts';
import { getDocument } from '../../queries/document.ts';
import { getLocalePages } from '../../queries/pages.ts';
import { getPlan } from '../../queries/plan.ts';
import { getPrintedTables } from '../../queries/printed-tables.ts';

export const getStaticPaths = getLocalePages;

export const GET: APIRoute<{ locale: Locale }> = async ({ site, url, props: { locale } }) => {
	const document = await getDocument();
	const colophon = toColophon(locale, document, absoluteUrl(`/${locale}/`, site ?? url));
	const parts = toParts(locale, (await getPlan()).nodes, await getPrintedTables(locale));
	return respondWithMarkdown(
		toPlanMarkdown(locale, document.title[locale], colophon, parts),
		'text/markdown',
	);
};
