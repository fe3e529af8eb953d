import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getChartFiles } from '../files/catalog/get-chart-downloads.ts';
import { getFiles } from '../files/catalog/get-downloads.ts';
import { chartStyles } from './_chart-styles.ts';

/** The files of src/files/catalog/downloads.ts, which stand in `/data/`, `/feed.xml` and `/llms.txt`, and charts. */
export const getStaticPaths = async () => {
	const files = [...(await getFiles()), ...(await getChartFiles(chartStyles()))];
	return files.map(([file, make]) => ({ params: { file }, props: { make } }));
};

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { make } }) => {
	const { bytes, type } = await make();
	return new Response(bytes, { headers: { 'Content-Type': type } });
};
