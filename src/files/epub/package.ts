import type { Element } from 'xast';
import { x } from 'xastscript';
import { translate } from '../../words/translate.ts';
import { languageTag, localesOf, mainLocale } from '../../model/locale.ts';
import { bookDescription } from '../books/book-front.ts';
import { bookWords } from '../books/book-names.ts';
import type { Book } from '../books/book.ts';
import { licence, producer } from '../catalog/producer.ts';
import { formatXml } from './xhtml.ts';

/** A file of the book as its package lists it. */
export interface PackagedFile {
	path: string;
	mediaType: string;
	/** `nav` for the contents, `cover-image` for the cover. */
	properties?: string;
	/** Whether it is a page that readers come to, in the order of the list. */
	page?: boolean;
}

/** The same for all releases, wherever they are published. */
export function bookIdentifier({ mode, document }: Book): string {
	return `${document.id}-${mode}`;
}

const toId = (path: string) => path.replace('.', '-');

/** The package document (EPUB 3.3): what the book is, its files and their order. */
export function formatPackage(book: Book, files: readonly PackagedFile[]): string {
	const cover = files.find(({ properties }) => properties === 'cover-image');
	return formatXml(
		x(
			'package',
			{
				xmlns: 'http://www.idpf.org/2007/opf',
				version: '3.0',
				'unique-identifier': 'identifier',
				'xml:lang': languageTag[book.mode],
			},
			x(
				'metadata',
				{ 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
				[...toMetadata(book, cover), ...toAccessibility(book)].flatMap((entry) => ['\n', entry]),
			),
			'\n',
			x(
				'manifest',
				files.flatMap(({ path, mediaType, properties }) => [
					'\n',
					x('item', { id: toId(path), href: path, 'media-type': mediaType, properties }),
				]),
			),
			'\n',
			x(
				'spine',
				{ toc: 'toc-ncx' },
				files.filter(({ page }) => page).map(({ path }) => x('itemref', { idref: toId(path) })),
			),
			'\n',
		),
	);
}

function toMetadata(book: Book, cover: PackagedFile | undefined): Element[] {
	const { mode, document, release, address } = book;
	const tag = (index: number) => ({ 'xml:lang': languageTag[localesOf(mode)[index] ?? 'zh'] });
	const about = (id: string, property: string, value: string, more = {}) =>
		x('meta', { refines: `#${id}`, property, ...more }, value);
	// Lists of books show the first title alone, which has to differ from that of the Chinese book.
	const titles = localesOf(mode).map((locale) =>
		mode === 'bi'
			? translate(locale, 'book.both', { title: document.title[locale] })
			: document.title[locale],
	);
	return [
		x('dc:identifier', { id: 'identifier' }, bookIdentifier(book)),
		...titles.map((title, index) =>
			x('dc:title', { id: `title-${index + 1}`, ...tag(index) }, title),
		),
		...titles.map((_, index) => about(`title-${index + 1}`, 'display-seq', String(index + 1))),
		...localesOf(mode).map((locale) => x('dc:language', languageTag[locale])),
		...document.issuers.flatMap((issuer, index) => {
			const id = `creator-${index + 1}`;
			const [name = '', other] = localesOf(mode).map((locale) => issuer[locale]);
			return [
				x('dc:creator', { id, ...tag(0) }, name),
				// Readers such as Calibre drop whoever is no author; that the bodies issued the plan is true as well.
				about(id, 'role', 'aut', { scheme: 'marc:relators' }),
				about(id, 'role', 'isb', { scheme: 'marc:relators' }),
				...(other === undefined ? [] : [about(id, 'alternate-script', other, tag(1))]),
			];
		}),
		x('dc:publisher', producer()),
		x('dc:source', `${document.title.zh}（${document.number}）`),
		x('dc:relation', address),
		x('dc:date', document.issued),
		x('dc:description', bookDescription(book)),
		x(
			'dc:rights',
			`${bookWords(mode, 'about.licence.plan')} ${bookWords(mode, 'about.licence.notes')} ${licence}`,
		),
		x('meta', { property: 'dcterms:modified' }, `${release}T00:00:00Z`),
		// How readers of EPUB 2 find it.
		...(cover ? [x('meta', { name: 'cover', content: toId(cover.path) })] : []),
	];
}

/** What readers who do not see are told before they open it (EPUB Accessibility 1.1). */
function toAccessibility({ mode }: Book): Element[] {
	const features = [
		'tableOfContents',
		'structuralNavigation',
		'readingOrder',
		'displayTransformability',
	];
	return [
		['schema:accessMode', 'textual'],
		['schema:accessModeSufficient', 'textual'],
		...features.map((feature) => ['schema:accessibilityFeature', feature]),
		['schema:accessibilityHazard', 'none'],
		['schema:accessibilitySummary', translate(mainLocale(mode), 'book.accessibility')],
	].map(([property, value = '']) => x('meta', { property }, value));
}
