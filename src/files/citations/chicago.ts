import { type CitedWork, sayRelease } from './cited-work.ts';
import { toTitleCase } from './title-case.ts';

/**
 * Cites as the Chicago Manual of Style does, 18th edition, in a list of author-date references (13.102). A report is
 * treated like a book, its number where a series stands; a part of it is quoted, without its page, which this
 * edition no longer asks for in the list.
 *
 *     names. year. title. edition. number. publisher. address.
 *     names. year. “Title of the part,” sentence 7. In title. edition. number. publisher. address.
 *
 * Names of bodies are not inverted, so no comma stands between two. English titles have title case (8.160).
 */
export function citeChicago(work: CitedWork): string {
	const { locale, title, locator, container, issuers, issued, number, translation, address } = work;
	const cased = locale === 'en' ? toTitleCase : (text: string) => text;
	const quoted = `“${toInnerMarks(cased(title))}`;
	const part = locator === null ? `${quoted}.”` : `${quoted},” ${locator}.`;
	const whole = cased(container ?? title);
	const areas = [
		container === null ? whole : `${part} In ${whole}`,
		sayRelease(work),
		number,
		...(translation === null ? [] : [translation.publisher]),
		address,
	];
	return `${joinNames(issuers)}. ${issued.slice(0, 4)}. ${areas.join('. ')}.`;
}

/** Of more than six names three are given (13.107). */
function joinNames(names: readonly string[]): string {
	if (names.length > 6) return `${names.slice(0, 3).join(', ')}, et al`;
	if (names.length < 3) return names.join(' and ');
	return `${names.slice(0, -1).join(', ')}, and ${names.at(-1) ?? ''}`;
}

/** Marks within a quotation are single ones. */
function toInnerMarks(text: string): string {
	return text.replaceAll('“', '‘').replaceAll('”', '’');
}
