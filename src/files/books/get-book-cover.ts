import { type CoverWords, drawCover } from '../../drawings/share-images/draw-cover.ts';
import { formatDate } from '../../words/format-date.ts';
import { translate } from '../../words/translate.ts';
import { localesOf, type ReadingMode } from '../../model/locale.ts';
import { paint } from '../../drawings/pictures/paint.ts';
import { getReleaseDate } from '../../model/reader/changes.ts';
import { getDocument } from '../../model/reader/document.ts';

/** Paints the cover of the plan as a book, as PNG. */
export async function getBookCover(mode: ReadingMode): Promise<Uint8Array<ArrayBuffer>> {
	const { title, issuers, issued, number } = await getDocument();
	const release = await getReleaseDate();
	const said = localesOf(mode).map((locale, index): CoverWords => {
		const date = formatDate(locale, release);
		return {
			locale,
			title: title[locale],
			issuers: issuers.map((issuer) => issuer[locale]),
			// The number is the same in both languages.
			facts: [...(index === 0 ? [number] : []), formatDate(locale, issued)],
			edition: [
				translate(locale, locale === 'zh' ? 'edition.unofficial' : 'cite.translation'),
				translate(locale, 'downloads.release', { date }),
			],
		};
	});
	return paint(drawCover(said), { typefaces: ['serif', 'sans'] });
}
