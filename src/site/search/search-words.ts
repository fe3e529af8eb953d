import type { Locale } from '../../model/locale.ts';
import { ownValue } from '../../model/own-value.ts';

/** What the page's server-side part tells its script: its words, and names of places. */
export interface SearchWords {
	locale: Locale;
	/** The languages of the site. */
	locales: readonly Locale[];
	/** Path of the site, without a slash at its end. */
	base: string;
	/** Address of the site, without a slash at its end. */
	root: string;
	/** Texts by name, with `{count}` and the like to fill in. */
	texts: Readonly<Record<string, string>>;
	/** Identifiers and names of chapters, sections, notice and preamble, in reading order. */
	places: readonly (readonly [id: string, name: string])[];
}

/** Fills a text of the page with values. */
export function say(
	{ texts }: SearchWords,
	name: string,
	values: Readonly<Record<string, string | number>> = {},
): string {
	return (ownValue(texts, name) ?? '').replaceAll(/\{(\w+)\}/gu, (_, key: string) =>
		String(ownValue(values, key) ?? ''),
	);
}
