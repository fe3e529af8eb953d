import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { absoluteUrl } from '../../components/frame/site-path.ts';
import { toEpub } from '../../exports/epub/epub.ts';
import { getBookCover } from '../../queries/book-cover.ts';
import { getBook, getBookFiles } from '../../queries/book.ts';

export const getStaticPaths = getBookFiles;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ site, url, props: { mode } }) => {
	const book = await getBook(mode, (path) => absoluteUrl(path, site ?? url));
	return new Response(Uint8Array.from(toEpub(book, await getBookCover(mode))), {
		headers: { 'Content-Type': 'application/epub+zip' },
	});
};
