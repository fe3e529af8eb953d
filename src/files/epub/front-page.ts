import { x } from 'xastscript';
import { toBookFronts } from '../books/book-front.ts';
import { bookWords } from '../books/book-names.ts';
import type { Book } from '../books/book.ts';
import { formatPage, inLanguage, paragraph } from './xhtml.ts';

/** The first page: what the document is, and what this edition of it is. */
export function formatFrontPage(book: Book): string {
	const fronts = toBookFronts(book);
	return formatPage(book.mode, {
		title: bookWords(book.mode, 'book.titlePage'),
		type: 'frontmatter',
		body: [
			x('section', { class: 'front', 'epub:type': 'titlepage' }, [
				x(
					'h1',
					fronts.flatMap(({ locale, title }, index) => [
						...(index > 0 ? [x('br')] : []),
						x('span', inLanguage(locale), title),
					]),
				),
				...fronts.map(({ locale, facts, paragraphs }) =>
					x('div', inLanguage(locale), [
						x(
							'dl',
							facts.flatMap(({ name, value, locale: own }) => [
								x('dt', name),
								x('dd', own ? inLanguage(own) : {}, value),
							]),
						),
						...paragraphs.map((text) => paragraph(locale, text)),
					]),
				),
			]),
		],
	});
}
