import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { absoluteUrl } from '../../model/places/site-path.ts';
import { respondWithCalendar } from '../../files/feeds/deadlines-ics.ts';
import { nodeName } from '../../words/node-label.ts';
import { translate } from '../../words/translate.ts';
import { getDatedSections } from '../../files/feeds/get-calendars.ts';
import { getEditionDate } from '../../model/reader/changes.ts';
import { getDocument } from '../../model/reader/document.ts';

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
