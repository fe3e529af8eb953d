import type { APIRoute, InferGetStaticPropsType } from 'astro';
import {
	getShareImageList,
	paintShareImage,
} from '../../../drawings/share-images/get-share-images.ts';

export const getStaticPaths = getShareImageList;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { locale, id }, site, url }) =>
	new Response(await paintShareImage(locale, id, (site ?? url).host), {
		headers: { 'Content-Type': 'image/png' },
	});
