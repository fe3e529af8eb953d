import type { APIRoute } from 'astro';
import { absoluteUrl } from '../model/places/site-path.ts';
import { toOpenSearch } from '../files/catalog/opensearch.ts';
import { translate } from '../words/translate.ts';
import type { Locale } from '../model/locale.ts';
import { siteLocales } from '../model/site-locales.ts';

export const getStaticPaths = () => siteLocales.map((locale) => ({ params: { locale } }));

/** `/opensearch-zh.xml`, `/opensearch-en.xml`: lets a browser search the plan from its address bar. */
export const GET: APIRoute = ({ params }) => {
	const locale = params.locale as Locale;
	const text = toOpenSearch({
		name: translate(locale, 'search.shortName'),
		description: translate(locale, 'search.description'),
		language: locale === 'zh' ? 'zh-CN' : 'en',
		icon: absoluteUrl('/icon-192.png'),
		search: `${absoluteUrl(`/${locale}/search/`)}?q={searchTerms}&go`,
	});
	return new Response(text, {
		headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
	});
};
