import { has } from '../../model/parts.ts';
import type { Locale } from '../../model/locale.ts';

/**
 * What a filter by words of a table has in the address: the English where there is one, so that an address says the
 * same in both languages.
 */
function filterValue(text: Readonly<Record<Locale, string>>): string {
	return text[has('translation') ? 'en' : 'zh'];
}

/** The filter values of rows that may be without such a word, under the filter's name. */
export function filterBy<Name extends string>(
	name: Name,
	text: Readonly<Record<Locale, string>> | undefined,
): Partial<Record<Name, string>> {
	return text === undefined ? {} : ({ [name]: filterValue(text) } as Record<Name, string>);
}

/** The words that a filter offers, each once, in the order of the rows. */
export function filterOptions(
	locale: Locale,
	texts: readonly (Readonly<Record<Locale, string>> | undefined)[],
): { value: string; label: string }[] {
	const labels = new Map(
		texts.flatMap((text) => (text === undefined ? [] : [[filterValue(text), text[locale]]])),
	);
	return [...labels].map(([value, label]) => ({ value, label }));
}
