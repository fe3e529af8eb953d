import { make } from '../browser/make-element.ts';
import { say, type SearchWords } from './search-words.ts';

/** The notes of each place, by the words of the page that have them. */
const known = new WeakMap<SearchWords, ReadonlyMap<string, readonly string[]>>();

/**
 * Marks of the editors' notes on places that stand together, each a link to its note.
 *
 * @param places Identifiers of sentences or a node, or of a row without its table: `a-2`, `i3`.
 */
export function drawNoteMarks(places: readonly string[], words: SearchWords): HTMLElement[] {
	const notes = findNotes(words);
	const ids = [...new Set(places.flatMap((place) => notes.get(place) ?? []))];
	return ids.map((id, index) => {
		const text = say(words, 'note') + (ids.length > 1 ? ` ${index + 1}` : '');
		const href = `${words.base}/${words.locale}/notes/#${id}`;
		const mark = make('a', { className: 'note-link', href }, text);
		mark.dataset.note = id;
		return mark;
	});
}

/** Reads what {@link packNotes} wrote, once. */
function findNotes(words: SearchWords): ReadonlyMap<string, readonly string[]> {
	const read = known.get(words) ?? unpackNotes(words.notes);
	known.set(words, read);
	return read;
}

function unpackNotes(packed: string): ReadonlyMap<string, readonly string[]> {
	const notes = new Map<string, string[]>();
	for (const [id = '', ...places] of packed.split('|').map((note) => note.split(' ')))
		for (const place of places) notes.set(place, [...(notes.get(place) ?? []), id]);
	return notes;
}

/** Notes with their places, as the page's script reads them: `first-note 1.1/s1 1.2/s7|second-note i3`. */
export function packNotes(notes: readonly { id: string; nodes: readonly string[] }[]): string {
	return notes.map(({ id, nodes }) => [id, ...nodes].join(' ')).join('|');
}
