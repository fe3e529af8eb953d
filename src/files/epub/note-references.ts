import { x } from 'xastscript';
import { translate } from '../../words/translate.ts';
import { mainLocale, type ReadingMode } from '../../model/locale.ts';
import type { NoteMark } from '../books/book.ts';
import type { Content } from './xhtml.ts';

/** The page of the book that holds the notes. */
export const notesPage = 'notes.xhtml';

/** Marks after a sentence or a caption, in brackets; readers of e-books open their notes above the text. */
export function noteReferences(mode: ReadingMode, marks: readonly NoteMark[]): Content[] {
	const locale = mainLocale(mode);
	return marks.map(({ id, label }) =>
		x(
			'a',
			{
				class: 'mark',
				'epub:type': 'noteref',
				role: 'doc-noteref',
				href: `${notesPage}#note-${id}`,
			},
			`[${label ?? translate(locale, 'notes.mark.emendation')}]`,
		),
	);
}
