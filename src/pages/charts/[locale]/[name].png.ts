import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { absoluteUrl } from '../../../model/places/site-path.ts';
import { toPicture } from '../../../drawings/pictures/chart-picture.ts';
import { getFigureFiles } from '../../../drawings/chart-texts/get-figures.ts';
import { getChartFile, getChartFonts } from '../../../drawings/pictures/get-chart-file.ts';
import { chartStyles } from '../_chart-styles.ts';

export const getStaticPaths = getFigureFiles;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { locale, name }, site, url }) => {
	const styles = chartStyles();
	const link = (path: string) => absoluteUrl(path, site ?? url);
	const file = await getChartFile(locale, name, { link, styles });
	return new Response(toPicture(file, await getChartFonts(styles)), {
		headers: { 'Content-Type': 'image/png' },
	});
};
