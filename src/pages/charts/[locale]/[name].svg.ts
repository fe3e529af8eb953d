import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { absoluteUrl } from '../../../model/places/site-path.ts';
import { getFigureFiles } from '../../../drawings/chart-texts/get-figures.ts';
import { getChartFile } from '../../../drawings/pictures/get-chart-file.ts';
import { chartStyles } from '../_chart-styles.ts';

export const getStaticPaths = getFigureFiles;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { locale, name }, site, url }) => {
	const link = (path: string) => absoluteUrl(path, site ?? url);
	const file = await getChartFile(locale, name, { link, styles: chartStyles() });
	return new Response(file, { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
};
