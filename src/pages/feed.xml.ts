import type { APIRoute } from 'astro';
import { absoluteUrl } from '../components/frame/site-path.ts';
import { toChangesFeed } from '../exports/changes-feed.ts';
import { producer } from '../exports/producer.ts';
import { translate } from '../i18n/translate.ts';
import { locales } from '../plan/locale.ts';
import { getChanges } from '../queries/changes.ts';
import { getSite } from '../queries/site.ts';

/** `/feed.xml`: what has changed in the edition. */
export const GET: APIRoute = async ({ site, url }) => {
	const { operator } = await getSite();
	const feed = toChangesFeed(await getChanges(), {
		title: locales.map((locale) => translate(locale, 'site.title')).join(' / '),
		subtitle: locales.map((locale) => translate(locale, 'feed.subtitle')).join(' / '),
		author: operator === null ? producer : `${operator.zh} / ${operator.en}`,
		address: (path) => absoluteUrl(path, site ?? url),
	});
	return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
