import { createHash } from 'node:crypto';
import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import { keepFile, versionOf } from '../../drawings/pictures/kept-file.ts';
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
 * nodes and sentences are bookmarked. The same plan and the same release give the same bytes.
 *
 * The numbers of pages in its contents, which take seconds to work out, are those of an earlier build where all that
 * they follow from is the same: the file without them.
 */
export async function toWordFile(book: Book): Promise<Uint8Array> {
	const plain = await writeWordFile(book, false);
	if (!hasPageNumbers(book.mode)) return plain;
	const sum = createHash('sha256').update(plain).digest('hex');
	return keepFile('docx', [sum, versionOf('docx')], () => writeWordFile(book, true));
}

/** Writes the file anew, with numbers of pages where they are asked for. */
export async function writeWordFile(book: Book, isNumbered: boolean): Promise<Uint8Array> {
	const { mode, document, passages } = book;
	const file = new Document({
		...(isNumbered && { pageNumbers: estimatePageNumbersWith({ guess: true }) }),
		title: bookTitle(book),
		subject: document.number,
		creator: document.issuers.map((issuer) => issuer[mainLocale(mode)]).join('; '),
		lastModifiedBy: producer(),
		description: bookDescription(book),
		styles: toStyles(mode),
		evenAndOddHeaderAndFooters: true,
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
	return repack(await Packer.toBuffer(file), book.release);
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
