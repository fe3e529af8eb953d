import type { Book } from './book.ts';
import { toPassages } from './passages.ts';
import type { ReadingMode } from '../../model/locale.ts';
import { getReleaseDate } from '../../model/reader/changes.ts';
import { getDocument } from '../../model/reader/document.ts';
import { getPageNotes } from '../../model/reader/notes.ts';
import { getPlan } from '../../model/reader/plan.ts';
import { getPrintedTables } from './get-printed-tables.ts';
import { getEmendations } from '../../model/reader/tables.ts';

/**
 * The whole plan with its notes, as e-books and Word files have it.
 *
 * @param address Absolute address of a place of the site.
 */
export async function getBook(mode: ReadingMode, address: (path: string) => string): Promise<Book> {
	const document = await getDocument();
	const notes = await getPageNotes(null);
	return {
		mode,
		document,
		passages: toPassages((await getPlan()).nodes),
		tables: { zh: await getPrintedTables('zh'), en: await getPrintedTables('en') },
		marksOf: (id) => {
			const { here, elsewhere } = notes.of(id);
			return [...here, ...elsewhere].map((note) => ({ id: note.id, label: note.label ?? null }));
		},
		notes: notes.listed.map(({ id, text, places, label = '' }) => ({
			id,
			text,
			places,
			label,
		})),
		repairs: await getEmendations(),
		release: await getReleaseDate(),
		// There is no home page in both languages.
		address: address(mode === 'bi' ? '/bi/plan/' : `/${mode}/`),
	};
}
