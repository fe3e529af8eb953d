import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { absoluteUrl } from '../../../model/places/site-path.ts';
import { getFigureFiles } from '../../../drawings/chart-texts/get-figures.ts';
import { getChartPicture } from '../../../drawings/pictures/get-chart-file.ts';
import { chartStyles } from '../_chart-styles.ts';

export const getStaticPaths = getFigureFiles;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { locale, name }, site, url }) => {
	const link = (path: string) => absoluteUrl(path, site ?? url);
	return new Response(await getChartPicture(locale, name, { link, styles: chartStyles() }), {
		headers: { 'Content-Type': 'image/png' },
	});
};
