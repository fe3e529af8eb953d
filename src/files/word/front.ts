import { HeadingLevel, Paragraph, TableOfContents, TextRun } from 'docx';
import { punctuation } from '../../words/punctuation.ts';
import { toBookFronts } from '../books/book-front.ts';
import { bookWords } from '../books/book-names.ts';
import type { Book } from '../books/book.ts';
import { hasPageNumbers } from './look.ts';
import { toText } from './runs.ts';
import { styleIds } from './styles.ts';

/** The first page, then the contents. */
export function formatFront(book: Book): (Paragraph | TableOfContents)[] {
	const fronts = toBookFronts(book);
	const contents = bookWords(book.mode, 'nav.contents');
	return [
		new Paragraph({
			heading: HeadingLevel.TITLE,
			children: fronts.flatMap(({ locale, title }, index) => [
				...(index > 0 ? [new TextRun({ break: 1 })] : []),
				toText(locale, title),
			]),
		}),
		...fronts.flatMap(({ locale, facts, paragraphs }) => [
			...facts.map(
				({ name, value, locale: own = locale }) =>
					new Paragraph({
						style: styleIds.ours,
						children: [toText(locale, name + punctuation[locale].colon), toText(own, value)],
					}),
			),
			new Paragraph({ style: styleIds.ours }),
			...paragraphs.map(
				(text) => new Paragraph({ style: styleIds.ours, children: [toText(locale, text)] }),
			),
		]),
		new Paragraph({
			style: styleIds.caption,
			pageBreakBefore: true,
			children: [toText('zh', contents)],
		}),
		new TableOfContents(contents, {
			hyperlink: true,
			headingStyleRange: '1-3',
			beginDirty: false,
			...(hasPageNumbers(book.mode) ? {} : { pageNumbersEntryLevelsRange: '1-3' }),
		}),
	];
}
