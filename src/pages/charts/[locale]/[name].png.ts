import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { absoluteUrl } from '../../../components/frame/site-path.ts';
import { toPicture } from '../../../exports/chart-picture.ts';
import { getFigureFiles } from '../../../queries/figures.ts';
import { getChartFile, getChartFonts } from '../../../queries/chart-file.ts';

export const getStaticPaths = getFigureFiles;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { locale, name }, site, url }) => {
	const file = await getChartFile(locale, name, (path) => absoluteUrl(path, site ?? url));
	return new Response(toPicture(file, await getChartFonts()), {
		headers: { 'Content-Type': 'image/png' },
	});
};
