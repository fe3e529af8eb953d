import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { absoluteUrl } from '../../components/frame/site-path.ts';
import { respondWithCalendar } from '../../exports/deadlines-ics.ts';
import { nodeName } from '../../i18n/node-label.ts';
import { translate } from '../../i18n/translate.ts';
import { getDatedSections } from '../../queries/calendars.ts';
import { getEditionDate } from '../../queries/changes.ts';
import { getDocument } from '../../queries/document.ts';

export const getStaticPaths = async () =>
	(await getDatedSections()).map((props) => ({ params: { section: props.section.id }, props }));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ site, url, props: { section, rows } }) => {
	const document = await getDocument();
	return respondWithCalendar(rows, {
		document,
		edition: await getEditionDate(),
		name: (locale) =>
			translate(locale, 'deadlines.nameOf', {
				title: document.title[locale],
				section: nodeName(locale, section),
			}),
		address: (path) => absoluteUrl(path, site ?? url),
	});
};
