import type { zhBook } from './zh-book.ts';

export const enBook: Readonly<Record<keyof typeof zhBook, string>> = {
	'book.titlePage': 'Title page',
	'book.both': '{title} (Chinese and English)',
	'book.edition': 'This edition',
	'book.address': 'Address',
	'book.marks':
		'Small numbers in brackets after a sentence lead to the notes at the end; “rep.” leads to a repair.',
	'book.places': 'See:',
	'book.accessibility':
		'All of it is text, without pictures but for the cover, whose words are on the title page, too; headings have levels, and the contents lead to every item and box; tables name the headings of their rows and columns; every change of language is marked.',
};
