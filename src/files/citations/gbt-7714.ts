import type { Locale } from '../../model/locale.ts';
import { type CitedWork, sayRelease } from './cited-work.ts';

/** An edition of the standard, by the year in its name. */
type Edition = 2015 | 2025;

/** More than three names are cut short (2015: 8.1.2; 2025: 7.1.2). */
const andOthers: Record<Locale, string> = { zh: '等', en: 'et al' };

/**
 * Marks between the elements. The examples of 2025 have full-width ones but for the stop, the slash, the hyphen and the
 * brackets, around Chinese and Latin words alike (`New York：McGraw-Hill，2011`); those of 2015 do not tell, and most
 * journals have half-width ones with a space.
 */
const marks: Record<Edition, { comma: string; colon: string; open: string; close: string }> = {
	2015: { comma: ', ', colon: ': ', open: '(', close: ')' },
	2025: { comma: '，', colon: '：', open: '（', close: '）' },
};

/**
 * Cites as GB/T 7714 does in a list by numbers. 2025 took the place of 2015 on 1 July 2026; journals change over slowly.
 *
 *     names. title：number[EB/OL]. edition. （day）[day of reading]. address.
 *     title of the part：sentence[EB/OL]//names. title：number. edition. year：page（day）[day of reading]. address.
 *
 * The plan is a page of the web (2025: 8.11.3; 2015: an electronic bulletin, 4.6). A part is joined by `//` (2025: 8.3;
 * 2015: 4.2), and where it is by the authors of the whole, their names stand with the whole alone, as both editions
 * cite 周易外传 in 船山全书. The text of 2025 is not free to read: what is said of it here comes from its examples, all
 * of which the BibTeX style `gbt7714` has as its test data, and from the CSL style of the Zotero Chinese community.
 *
 * @param read Day on which the reader saw the page, ISO 8601: the standard asks for it. Without it the place is left out.
 */
export function citeGbt7714(edition: Edition, work: CitedWork, read?: string): string {
	const { locale, title, locator, container, issuers, number, issued, page, address } = work;
	const { comma, colon, open, close } = marks[edition];
	const named = issuers.length > 3 ? [...issuers.slice(0, 3), andOthers[locale]] : issuers;
	const names = named.join(comma);
	const part = locator === null ? title : title + colon + locator;
	const described =
		container === null
			? [names, `${part}${colon}${number}[EB/OL]`]
			: [`${part}[EB/OL]//${names}`, container + colon + number];
	const year = page === null ? '' : `${issued.slice(0, 4)}${colon}${page}`;
	const dates = `${year}${open}${issued}${close}${read === undefined ? '' : `[${read}]`}`;
	return `${[...described, sayRelease(work), dates, address].join('. ')}.`;
}
