import type { Element } from 'xast';
import { x } from 'xastscript';
import { placeLabel } from '../../words/place-label.ts';
import { punctuation } from '../../words/punctuation.ts';
import { translate } from '../../words/translate.ts';
import type { MessageKey } from '../../words/dictionaries/zh.ts';
import { type Locale, localesOf, mainLocale } from '../../model/locale.ts';
import type { Book, ListedNote } from '../books/book.ts';
import { bookWords } from '../books/book-names.ts';
import { type Reading, readingsOf } from '../books/book-repairs.ts';
import type { Emendation } from '../../model/schemas/emendation.ts';
import { type Content, formatPage, inLanguage, paragraph } from './xhtml.ts';

/** Where a node or sentence stands in the book. */
type FindPlace = (id: string) => string;

/** The last page: what was repaired, and the notes to which the marks in the text lead. */
export function formatNotesPage(book: Book, findPlace: FindPlace): string {
	const say = (key: MessageKey) =>
		localesOf(book.mode).map((locale) => paragraph(locale, translate(locale, key)));
	const heading = (level: 1 | 2, key: MessageKey) =>
		x(
			`h${level}`,
			localesOf(book.mode).flatMap((locale, index) => [
				...(index > 0 ? [x('br')] : []),
				x('span', inLanguage(locale), translate(locale, key)),
			]),
		);
	return formatPage(book.mode, {
		title: bookWords(book.mode, 'notes.title'),
		type: 'backmatter',
		body: [
			x('section', { class: 'notes', 'epub:type': 'endnotes', role: 'doc-endnotes' }, [
				heading(1, 'notes.title'),
				...say('notes.intro'),
				...(book.repairs.length > 0
					? [heading(2, 'notes.emendations'), ...say('notes.emendationsIntro')]
					: []),
				...book.repairs.map((repair) => formatRepair(book, repair, findPlace)),
				...(book.notes.length > 0 ? [heading(2, 'notes.notes'), ...say('notes.notesIntro')] : []),
				...book.notes.map((note) => formatNote(book, note, findPlace)),
			]),
		],
	});
}

function formatNote(
	{ mode }: Book,
	{ id, label, text, places }: ListedNote,
	findPlace: FindPlace,
): Element {
	return x('aside', { id: `note-${id}`, 'epub:type': 'endnote' }, [
		...localesOf(mode).map((locale, index) =>
			paragraph(
				locale,
				...(index === 0 ? [x('span', { class: 'mark' }, `[${label}]`), ' '] : []),
				text[locale],
			),
		),
		formatPlaces(mainLocale(mode), places, findPlace),
	]);
}

function formatRepair({ mode }: Book, repair: Emendation, findPlace: FindPlace): Element {
	const { seed, reading } = readingsOf(repair);
	const line = (locale: Locale, key: MessageKey, content: Content) =>
		paragraph(locale, translate(locale, key), punctuation[locale].colon, content);
	const first = mainLocale(mode);
	return x('aside', { id: `note-${repair.id}`, 'epub:type': 'endnote' }, [
		line(first, 'notes.seed', formatReading(seed, 'del')),
		line(first, 'notes.reading', formatReading(reading, 'ins')),
		...localesOf(mode).map((locale) => line(locale, 'notes.reason', repair.reason[locale])),
		formatPlaces(first, [repair.node], findPlace),
	]);
}

function formatReading({ before, words, after }: Reading, name: 'del' | 'ins'): Element {
	return x('span', inLanguage('zh'), [before, ...(words === '' ? [] : [x(name, words)]), after]);
}

/** Links back to the places of a note. */
function formatPlaces(locale: Locale, places: readonly string[], findPlace: FindPlace): Element {
	const links = places.flatMap((place, index) => [
		...(index > 0 ? [punctuation[locale].semicolon] : []),
		x('a', { href: findPlace(place) }, placeLabel(locale, place)),
	]);
	return x('p', { class: 'places', ...inLanguage(locale) }, [
		translate(locale, 'book.places'),
		...(locale === 'en' ? [' '] : []),
		...links,
	]);
}
