import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { absoluteUrl } from '../../model/places/site-path.ts';
import { toEpub } from '../../files/epub/epub.ts';
import { getBookCover } from '../../files/books/get-book-cover.ts';
import { getBook, getBookFiles } from '../../files/books/get-book.ts';

export const getStaticPaths = getBookFiles;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ site, url, props: { mode } }) => {
	const book = await getBook(mode, (path) => absoluteUrl(path, site ?? url));
	return new Response(Uint8Array.from(toEpub(book, await getBookCover(mode))), {
		headers: { 'Content-Type': 'application/epub+zip' },
	});
};
