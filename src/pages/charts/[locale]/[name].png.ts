import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { absoluteUrl } from '../../../components/frame/site-path.ts';
import { toPicture } from '../../../exports/chart-picture.ts';
import { getFigureFiles } from '../../../queries/figures.ts';
import { getChartFile, getChartFonts } from '../../../queries/chart-file.ts';
import { chartStyles } from '../../../styles/chart-styles.ts';

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
