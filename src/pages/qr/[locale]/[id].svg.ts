import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { absoluteUrl } from '../../../model/places/site-path.ts';
import { toQrSvg } from '../../../drawings/pictures/qr-svg.ts';
import { getSharePages, getSharePlace } from '../../../site/share/get-share-places.ts';

export const getStaticPaths = getSharePages;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { locale, id } }) => {
	const { path } = await getSharePlace(locale, id);
	return new Response(toQrSvg(absoluteUrl(path)), {
		headers: { 'Content-Type': 'image/svg+xml' },
	});
};
