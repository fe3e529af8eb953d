import { HeadingLevel, Paragraph, TextRun } from 'docx';
import { placeLabel } from '../../words/place-label.ts';
import { punctuation } from '../../words/punctuation.ts';
import { translate } from '../../words/translate.ts';
import type { MessageKey } from '../../words/dictionaries/zh.ts';
import { type Locale, localesOf, mainLocale } from '../../model/locale.ts';
import type { Emendation } from '../../model/schemas/emendation.ts';
import { type Reading, readingsOf } from '../books/book-repairs.ts';
import { type Book, hasEndnotes, type ListedNote } from '../books/book.ts';
import { type Inline, linkTo, mark, noteBookmark, placeBookmark, toText } from './runs.ts';
import { styleIds } from './styles.ts';

const ours = (children: readonly Inline[], last = false) =>
	new Paragraph({
		style: styleIds.ours,
		...(last && { spacing: { after: 260 } }),
		children: [...children],
	});

/** What was repaired, and the notes to which the marks in the text lead; nothing where there is neither. */
export function formatNotes(book: Book): Paragraph[] {
	const say = (key: MessageKey) =>
		localesOf(book.mode).map((locale) => ours([toText(locale, translate(locale, key))]));
	const heading = (key: MessageKey, level: (typeof HeadingLevel)['HEADING_1' | 'HEADING_2']) =>
		new Paragraph({
			heading: level,
			pageBreakBefore: level === HeadingLevel.HEADING_1,
			children: localesOf(book.mode).flatMap((locale, index) => [
				...(index > 0 ? [new TextRun({ break: 1 })] : []),
				toText(locale, translate(locale, key)),
			]),
		});
	if (!hasEndnotes(book)) return [];
	return [
		heading('notes.title', HeadingLevel.HEADING_1),
		...say('notes.intro'),
		...(book.repairs.length > 0
			? [heading('notes.emendations', HeadingLevel.HEADING_2), ...say('notes.emendationsIntro')]
			: []),
		...book.repairs.flatMap((repair) => formatRepair(book, repair)),
		...(book.notes.length > 0
			? [heading('notes.notes', HeadingLevel.HEADING_2), ...say('notes.notesIntro')]
			: []),
		...book.notes.flatMap((note) => formatNote(book, note)),
	];
}

function formatNote({ mode }: Book, { id, label, text, places }: ListedNote): Paragraph[] {
	const [first = 'zh', ...others] = localesOf(mode);
	return [
		ours([mark(noteBookmark(id), [toText(first, `[${label}] `), toText(first, text[first])])]),
		...others.map((locale) => ours([toText(locale, text[locale])])),
		ours(formatPlaces(first, places), true),
	];
}

function formatRepair({ mode }: Book, repair: Emendation): Paragraph[] {
	const { seed, reading } = readingsOf(repair);
	const first = mainLocale(mode);
	const name = (locale: Locale, key: MessageKey) =>
		toText(locale, translate(locale, key) + punctuation[locale].colon);
	return [
		ours([
			mark(noteBookmark(repair.id), [
				name(first, 'notes.seed'),
				...formatReading(seed, { strike: true }),
			]),
		]),
		ours([name(first, 'notes.reading'), ...formatReading(reading, { underline: {} })]),
		...localesOf(mode).map((locale) =>
			ours([name(locale, 'notes.reason'), toText(locale, repair.reason[locale])]),
		),
		ours(formatPlaces(first, [repair.node]), true),
	];
}

function formatReading(
	{ before, words, after }: Reading,
	look: { strike: true } | { underline: object },
): Inline[] {
	return [toText('zh', before), toText('zh', words, look), toText('zh', after)];
}

/** Links back to the places of a note. */
function formatPlaces(locale: Locale, places: readonly string[]): Inline[] {
	return [
		toText(locale, translate(locale, 'book.places') + (locale === 'en' ? ' ' : '')),
		...places.flatMap((place, index) => [
			...(index > 0 ? [toText(locale, punctuation[locale].semicolon)] : []),
			linkTo(placeBookmark(place), locale, placeLabel(locale, place)),
		]),
	];
}
