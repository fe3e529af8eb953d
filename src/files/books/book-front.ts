import { formatDate } from '../../words/format-date.ts';
import { issuerNames } from '../../words/issuer-names.ts';
import { translate } from '../../words/translate.ts';
import { type Locale, localesOf } from '../../model/locale.ts';
import type { Book } from './book.ts';

/** What the first page says, in one language. */
export interface BookFront {
	locale: Locale;
	title: string;
	/** Name and value; a value in another language than the page's names it. */
	facts: readonly { name: string; value: string; locale?: Locale }[];
	/** What this edition is, whose it is, and how it is marked. */
	paragraphs: readonly string[];
}

/** The first page in each language of the book. Our words on the translation stand where there is one. */
export function toBookFronts({ mode, document, release, address }: Book): BookFront[] {
	return localesOf(mode).map((locale) => ({
		locale,
		title: document.title[locale],
		facts: [
			{ name: translate(locale, 'home.number'), value: document.number, locale: 'zh' },
			{
				name: translate(locale, 'home.issuers'),
				value: issuerNames(locale, document.issuers),
			},
			{ name: translate(locale, 'home.date'), value: formatDate(locale, document.issued) },
			{ name: translate(locale, 'book.release'), value: formatDate(locale, release) },
			{ name: translate(locale, 'book.address'), value: address },
		],
		paragraphs: (
			[
				'edition.text',
				...(mode === 'zh' ? ([] as const) : (['edition.translation'] as const)),
				'book.marks',
				'about.licence.plan',
				'about.licence.notes',
			] as const
		).map((key) => translate(locale, key)),
	}));
}

/** The title of the book in all of its languages. */
export function bookTitle({ mode, document }: Book): string {
	return localesOf(mode)
		.map((locale) => document.title[locale])
		.join(' · ');
}

/** What a catalogue is told of the book: that it is no official edition, and of what. */
export function bookDescription({ mode }: Book): string {
	return localesOf(mode)
		.map((locale) => translate(locale, 'edition.text'))
		.join(' ');
}
