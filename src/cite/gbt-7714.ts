import type { Locale } from '../plan/locale.ts';
import { type CitedWork, fullEdition } from './cited-work.ts';

/** More than three names are cut short (GB/T 7714-2015, 8.1.2). */
const andOthers: Record<Locale, string> = { zh: '等', en: 'et al' };

/**
 * Cites as GB/T 7714-2015 does in a list by numbers: an electronic bulletin online, `[EB/OL]` (4.6), and a part of
 * one by `//` (4.2). No npm package has the style in a form that Node can read, so it is written from the standard.
 *
 *     names. title: other title[EB/OL]//whole: other title. edition. year: page(day)[day of reading]. address.
 *
 * Names of bodies stay as they are, and punctuation is half-width with a space, as most journals have it. Where the
 * whole has the names of the part, they are not repeated.
 *
 * @param read Day on which the reader saw the page, ISO 8601: the standard asks for it. Without it the place is left out.
 */
export function citeGbt7714(work: CitedWork, read?: string): string {
	const { locale, title, locator, container, issuers, number, issued, page } = work;
	const names = issuers.length > 3 ? [...issuers.slice(0, 3), andOthers[locale]] : issuers;
	const part = locator === null ? title : `${title}: ${locator}`;
	const described =
		container === null ? `${part}: ${number}[EB/OL]` : `${part}[EB/OL]//${container}: ${number}`;
	const year = page === null ? '' : `${issued.slice(0, 4)}: ${page}`;
	const dates = `${year}(${issued})${read === undefined ? '' : `[${read}]`}`;
	const areas = [names.join(', '), described, fullEdition(work), dates, work.address];
	return `${areas.join('. ')}.`;
}
