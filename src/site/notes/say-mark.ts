import type { Locale } from '../../model/locale.ts';
import type { PageNote } from '../../model/reader/notes.ts';
import { translate } from '../../words/translate.ts';

/**
 * What the mark of a note shows: in a word what the note is about, so that nobody needs a legend; with its letter where
 * it stands in the list at the end of the page. The whole plan has its notes numbered, as a book has.
 */
export function sayMark(locale: Locale, { kind, label = '' }: PageNote): string {
	return /\d/u.test(label) ? label : translate(locale, `notes.mark.${kind}`) + label;
}
