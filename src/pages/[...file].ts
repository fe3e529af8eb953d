import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getFiles } from '../files/catalog/get-downloads.ts';

/** All that src/files/catalog/downloads.ts lists: what stands in `/data/`, `/feed.xml`, `/llms.txt`. */
export const getStaticPaths = async () =>
	Array.from(await getFiles(), ([file, make]) => ({ params: { file }, props: { make } }));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { make } }) => {
	const { bytes, type } = await make();
	return new Response(bytes, { headers: { 'Content-Type': type } });
};
