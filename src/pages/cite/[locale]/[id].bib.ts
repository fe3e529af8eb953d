import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { citeBibtex } from '../../../files/citations/bibtex.ts';
import { absoluteUrl } from '../../../model/places/site-path.ts';
import { getCitationFiles, getCitedWork } from '../../../files/citations/get-citations.ts';

export const getStaticPaths = getCitationFiles;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { locale, id } }) => {
	const work = await getCitedWork(locale, id, absoluteUrl);
	return new Response(`${citeBibtex(work)}\n`, {
		headers: { 'Content-Type': 'application/x-bibtex; charset=utf-8' },
	});
};
