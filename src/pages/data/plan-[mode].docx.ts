import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { absoluteUrl } from '../../model/places/site-path.ts';
import { toWordFile } from '../../files/word/word-file.ts';
import { getBook, getBookFiles } from '../../files/books/get-book.ts';

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
