import type { Element } from 'xast';
import { x } from 'xastscript';
import { bookTitle } from '../books/book-front.ts';
import { bookWords } from '../books/book-names.ts';
import { type Book, hasEndnotes, toBookParts } from '../books/book.ts';
import { notesPage } from './note-references.ts';
import { frontPage, type OutlineEntry, partPage } from './outline.ts';
import { formatPage, formatXml } from './xhtml.ts';

/** The contents as EPUB 3 has them, which are a page of the book too, with landmarks. */
export function formatNavigation(book: Book, outline: readonly OutlineEntry[]): string {
	const title = bookWords(book.mode, 'nav.contents');
	const chapter = toBookParts(book.passages).find(({ passages: [first] }) => first?.node.number);
	const landmarks = [
		['titlepage', frontPage, bookWords(book.mode, 'book.titlePage')],
		['toc', '#toc', title],
		['bodymatter', partPage(chapter?.id ?? ''), bookWords(book.mode, 'kind.chapter')],
		...(hasEndnotes(book)
			? ([['endnotes', notesPage, bookWords(book.mode, 'notes.title')]] as const)
			: []),
	] as const;
	return formatPage(book.mode, {
		title,
		type: 'frontmatter',
		body: [
			x('nav', { 'epub:type': 'toc', role: 'doc-toc', id: 'toc' }, [
				x('h1', title),
				formatList(outline),
			]),
			x('nav', { 'epub:type': 'landmarks', hidden: 'hidden', 'aria-label': title }, [
				x(
					'ol',
					landmarks.map(([type, href, name]) =>
						x('li', [x('a', { 'epub:type': type, href }, name)]),
					),
				),
			]),
		],
	});
}

function formatList(entries: readonly OutlineEntry[]): Element {
	return x(
		'ol',
		entries.flatMap(({ href, title, entries: below }) => [
			'\n',
			x('li', [x('a', { href }, [...title]), ...(below.length > 0 ? [formatList(below)] : [])]),
		]),
	);
}

/** The same as EPUB 2 has them (NCX 2005-1), for readers that know no other. */
export function formatNcx(
	book: Book,
	identifier: string,
	outline: readonly OutlineEntry[],
): string {
	let order = 0;
	const toPoint = ({ href, name, entries }: OutlineEntry): Element => {
		order += 1;
		return x(
			'navPoint',
			{ id: `point-${order}`, playOrder: order },
			x('navLabel', [x('text', name)]),
			x('content', { src: href }),
			entries.map(toPoint),
		);
	};
	return formatXml(
		x(
			'ncx',
			{ xmlns: 'http://www.daisy.org/z3986/2005/ncx/', version: '2005-1' },
			x('head', [x('meta', { name: 'dtb:uid', content: identifier })]),
			x('docTitle', [x('text', bookTitle(book))]),
			x('navMap', outline.map(toPoint)),
		),
	);
}
