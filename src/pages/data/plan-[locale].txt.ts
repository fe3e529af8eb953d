import type { APIRoute } from 'astro';
import { absoluteUrl } from '../../model/places/site-path.ts';
import { toPlanText } from '../../files/texts/plan-text.ts';
import { toColophon, toParts } from '../../files/texts/plan-parts.ts';
import { respondWithText } from '../../files/texts/text-file.ts';
import type { Locale } from '../../model/locale.ts';
import { getDocument } from '../../model/reader/document.ts';
import { getLocalePages } from '../../site/frame/get-pages.ts';
import { getPlan } from '../../model/reader/plan.ts';
import { getPrintedTables } from '../../files/books/get-printed-tables.ts';

export const getStaticPaths = getLocalePages;

export const GET: APIRoute<{ locale: Locale }> = async ({ site, url, props: { locale } }) => {
	const document = await getDocument();
	const colophon = toColophon(locale, document, absoluteUrl(`/${locale}/`, site ?? url));
	const parts = toParts(locale, (await getPlan()).nodes, await getPrintedTables(locale));
	return respondWithText(toPlanText(locale, document.title[locale], colophon, parts), 'text/plain');
};
