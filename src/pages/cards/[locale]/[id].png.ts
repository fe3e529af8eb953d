import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getCardFiles, getCardPicture } from '../../../drawings/share-images/get-cards.ts';

export const getStaticPaths = getCardFiles;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { locale, id }, site, url }) =>
	new Response(await getCardPicture(locale, id, (site ?? url).host), {
		headers: { 'Content-Type': 'image/png' },
	});
