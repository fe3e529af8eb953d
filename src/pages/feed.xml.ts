import type { APIRoute } from 'astro';
import { absoluteUrl } from '../model/places/site-path.ts';
import { toChangesFeed } from '../files/feeds/changes-feed.ts';
import { producer } from '../files/catalog/producer.ts';
import { translate } from '../words/translate.ts';
import { siteLocales } from '../model/site-locales.ts';
import { getChanges } from '../model/reader/changes.ts';
import { getSite } from '../model/reader/site.ts';

/** `/feed.xml`: what has changed in the edition. */
export const GET: APIRoute = async ({ site, url }) => {
	const { operator } = await getSite();
	const feed = toChangesFeed(await getChanges(), {
		title: siteLocales.map((locale) => translate(locale, 'site.title')).join(' / '),
		subtitle: siteLocales.map((locale) => translate(locale, 'feed.subtitle')).join(' / '),
		author:
			operator === null ? producer : siteLocales.map((locale) => operator[locale]).join(' / '),
		address: (path) => absoluteUrl(path, site ?? url),
	});
	return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
