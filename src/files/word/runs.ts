import { Bookmark, InternalHyperlink, type IRunOptions, TextRun } from 'docx';
import { translate } from '../../words/translate.ts';
import type { Run } from '../../model/text/inline.ts';
import { type Locale, mainLocale, type ReadingMode } from '../../model/locale.ts';
import type { NoteMark } from '../books/book.ts';
import { quiet, wordLanguage } from './look.ts';

/** What a paragraph holds here. */
export type Inline = TextRun | InternalHyperlink | Bookmark;

/** How a language is set: quotation marks in Chinese are those of the Chinese typeface. */
function inLanguage(locale: Locale): IRunOptions {
	return {
		language: wordLanguage[locale],
		...(locale === 'zh' && { font: { hint: 'eastAsia' } }),
	};
}

/** Runs of the plan, with bold, subscripts and cited titles. */
export function toRuns(locale: Locale, runs: readonly Run[], look: IRunOptions = {}): TextRun[] {
	return runs.map(({ text, marks }) => {
		const options: IRunOptions = {
			...inLanguage(locale),
			text,
			...(marks.includes('strong') && { bold: true }),
			...(marks.includes('sub') && { subScript: true }),
			...(marks.includes('sup') && { superScript: true }),
			...(marks.includes('cite') && { italics: true }),
			...look,
		};
		return new TextRun(options);
	});
}

/** A text without typography. */
export function toText(locale: Locale, text: string, look: IRunOptions = {}): TextRun {
	return new TextRun({ ...inLanguage(locale), text, ...look });
}

/** Marks that lead to the notes at the end, raised and in brackets. */
export function noteReferences(mode: ReadingMode, marks: readonly NoteMark[]): InternalHyperlink[] {
	const locale = mainLocale(mode);
	return marks.map(
		({ id, label }) =>
			new InternalHyperlink({
				anchor: noteBookmark(id),
				children: [
					toText(locale, `[${label ?? translate(locale, 'notes.mark.emendation')}]`, {
						superScript: true,
						color: quiet,
					}),
				],
			}),
	);
}

/** A link to a node, sentence or note of the file. */
export function linkTo(anchor: string, locale: Locale, text: string): InternalHyperlink {
	return new InternalHyperlink({
		anchor,
		children: [toText(locale, text, { color: '0563C1' })],
	});
}

/** What is bookmarked, under a name. */
export function mark(name: string, children: readonly Inline[]): Bookmark {
	return new Bookmark({ id: name, children });
}

/**
 * Name of the bookmark of a node or sentence: `n2_1_3_s7`, `box_2`. Word wants letters, digits and low lines, and
 * a letter first.
 *
 * @param id `2.1.3/s7`
 */
export function placeBookmark(id: string): string {
	return id.replaceAll(/[^\w]/gu, '_').replace(/^(?=\d)/u, 'n');
}

/** Name of the bookmark of a note or repair. */
export function noteBookmark(id: string): string {
	return `note_${placeBookmark(id)}`;
}
