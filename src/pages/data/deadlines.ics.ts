import type { APIRoute } from 'astro';
import { absoluteUrl } from '../../components/frame/site-path.ts';
import { respondWithCalendar } from '../../exports/deadlines-ics.ts';
import { translate } from '../../i18n/translate.ts';
import { getEditionDate } from '../../queries/changes.ts';
import { getDocument } from '../../queries/document.ts';
import { getTargetRows } from '../../queries/targets.ts';

export const GET: APIRoute = async ({ site, url }) => {
	const document = await getDocument();
	return respondWithCalendar(await getTargetRows(), {
		document,
		edition: await getEditionDate(),
		name: (locale) => translate(locale, 'deadlines.name', { title: document.title[locale] }),
		address: (path) => absoluteUrl(path, site ?? url),
	});
};
