import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { absoluteUrl } from '../../components/frame/site-path.ts';
import { toWordFile } from '../../exports/word/word-file.ts';
import { getBook, getBookFiles } from '../../queries/book.ts';

export const getStaticPaths = getBookFiles;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ site, url, props: { mode } }) => {
	const book = await getBook(mode, (path) => absoluteUrl(path, site ?? url));
	return new Response(Uint8Array.from(await toWordFile(book)), {
		headers: {
			'Content-Type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
		},
	});
};
