import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { absoluteUrl } from '../../../components/frame/site-path.ts';
import { toQrSvg } from '../../../exports/qr-svg.ts';
import { getSharePages, getSharePlace } from '../../../queries/share-places.ts';

export const getStaticPaths = getSharePages;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { locale, id }, site, url }) => {
	const { path } = await getSharePlace(locale, id);
	return new Response(toQrSvg(absoluteUrl(path, site ?? url)), {
		headers: { 'Content-Type': 'image/svg+xml' },
	});
};
