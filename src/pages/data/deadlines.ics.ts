import type { APIRoute } from 'astro';
import { absoluteUrl } from '../../model/places/site-path.ts';
import { respondWithCalendar } from '../../files/feeds/deadlines-ics.ts';
import { translate } from '../../words/translate.ts';
import { getEditionDate } from '../../model/reader/changes.ts';
import { getDocument } from '../../model/reader/document.ts';
import { getTargetRows } from '../../model/reader/targets.ts';

export const GET: APIRoute = async ({ site, url }) => {
	const document = await getDocument();
	return respondWithCalendar(await getTargetRows(), {
		document,
		edition: await getEditionDate(),
		name: (locale) => translate(locale, 'deadlines.name', { title: document.title[locale] }),
		address: (path) => absoluteUrl(path, site ?? url),
	});
};
