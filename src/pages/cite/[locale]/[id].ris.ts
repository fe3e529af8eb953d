import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { citeRis } from '../../../files/citations/ris.ts';
import { absoluteUrl } from '../../../model/places/site-path.ts';
import { getCitationFiles, getCitedWork } from '../../../files/citations/get-citations.ts';

export const getStaticPaths = getCitationFiles;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { locale, id } }) => {
	const work = await getCitedWork(locale, id, absoluteUrl);
	return new Response(`${citeRis(work)}\n`, {
		headers: { 'Content-Type': 'application/x-research-info-systems; charset=utf-8' },
	});
};
