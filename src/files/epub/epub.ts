import { strToU8 } from 'fflate';
import { x } from 'xastscript';
import { type Book, toBookParts } from '../books/book.ts';
import { packFiles } from '../books/zip.ts';
import styles from './book.css?raw';
import { formatFrontPage } from './front-page.ts';
import { formatNavigation, formatNcx } from './navigation.ts';
import { notesPage } from './note-references.ts';
import { formatNotesPage } from './notes-page.ts';
import { frontPage, partPage, toOutline } from './outline.ts';
import { bookIdentifier, formatPackage, type PackagedFile } from './package.ts';
import { findPlaces } from './places.ts';
import { formatTextPage } from './text-page.ts';
import { formatXml } from './xhtml.ts';

const xhtml = 'application/xhtml+xml';

/**
 * The whole plan as an e-book (EPUB 3.3): `/data/plan-zh.epub`. Nodes and sentences have the identifiers of the
 * print edition. The same plan and the same release give the same bytes.
 *
 * @param cover A PNG file.
 */
export function toEpub(book: Book, cover: Uint8Array): Uint8Array {
	const outline = toOutline(book);
	const page = (path: string, content: string) => ({ path, content, mediaType: xhtml, page: true });
	const files: (PackagedFile & { content: string | Uint8Array })[] = [
		page(frontPage, formatFrontPage(book)),
		{ ...page('contents.xhtml', formatNavigation(book, outline)), properties: 'nav' },
		...toBookParts(book.passages).map((part) =>
			page(partPage(part.id), formatTextPage(book, part)),
		),
		page(notesPage, formatNotesPage(book, findPlaces(book))),
		{
			path: 'toc.ncx',
			content: formatNcx(book, bookIdentifier(book), outline),
			mediaType: 'application/x-dtbncx+xml',
		},
		{ path: 'book.css', content: styles, mediaType: 'text/css' },
		{ path: 'cover.png', content: cover, mediaType: 'image/png', properties: 'cover-image' },
	];
	return packFiles(
		[
			{ path: 'mimetype', content: strToU8('application/epub+zip'), stored: true },
			{ path: 'META-INF/container.xml', content: strToU8(container) },
			{ path: 'EPUB/package.opf', content: strToU8(formatPackage(book, files)) },
			...files.map(({ path, content }) => ({
				path: `EPUB/${path}`,
				content: typeof content === 'string' ? strToU8(content) : content,
			})),
		],
		book.release,
	);
}

const container = formatXml(
	x(
		'container',
		{ xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container', version: '1.0' },
		x('rootfiles', [
			x('rootfile', {
				'full-path': 'EPUB/package.opf',
				'media-type': 'application/oebps-package+xml',
			}),
		]),
	),
);
