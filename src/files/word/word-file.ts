import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import { bookDescription, bookTitle } from '../books/book-front.ts';
import { mainLocale } from '../../model/locale.ts';
import type { Book } from '../books/book.ts';
import { producer } from '../catalog/producer.ts';
import { formatFront } from './front.ts';
import { hasPageNumbers, page, sizes, typefaces } from './look.ts';
import { formatNotes } from './notes.ts';
import { repack } from './repack.ts';
import { toStyles } from './styles.ts';
import { formatPassage } from './text.ts';

/**
 * The whole plan as a Word document: `/data/plan-zh.docx`. Headings are Word's own, numbers stand as printed, and
 * nodes and sentences are bookmarked. The same plan and the same edition give the same bytes.
 */
export async function toWordFile(book: Book): Promise<Uint8Array> {
	const { mode, document, passages } = book;
	const file = new Document({
		title: bookTitle(book),
		subject: document.number,
		creator: document.issuers.map((issuer) => issuer[mainLocale(mode)]).join('; '),
		lastModifiedBy: producer,
		description: bookDescription(book),
		styles: toStyles(mode),
		evenAndOddHeaderAndFooters: true,
		...(hasPageNumbers(mode) && { pageNumbers: estimatePageNumbersWith({ guess: true }) }),
		sections: [
			{ properties: { page }, children: formatFront(book) },
			{
				properties: { page: { ...page, pageNumbers: { start: 1 } } },
				footers: {
					default: numbered(book, AlignmentType.RIGHT),
					even: numbered(book, AlignmentType.LEFT),
				},
				children: [
					...passages.flatMap((passage) => formatPassage(book, passage)),
					...formatNotes(book),
				],
			},
		],
	});
	return repack(await Packer.toBuffer(file), book.edition);
}

/** The number of the page between dashes, at the outer edge. */
function numbered({ mode }: Book, alignment: (typeof AlignmentType)['LEFT' | 'RIGHT']): Footer {
	return new Footer({
		children: [
			new Paragraph({
				alignment,
				children: [
					new TextRun({
						children: ['— ', PageNumber.CURRENT, ' —'],
						font: typefaces.title,
						size: mode === 'zh' ? 28 : sizes[mode].ours,
					}),
				],
			}),
		],
	});
}
