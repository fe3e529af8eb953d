import { fill, type Values } from '../../words/fill.ts';
import type { Locale } from '../../model/locale.ts';
import type { Entrance } from './entrances.ts';
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
	/** Pages of topics, places and questions, and what leads to them. */
	entrances: readonly Entrance[];
	/** The editors' notes, each with the places that it is about; see `packNotes`. */
	notes: string;
}

/**
 * Fills a text of the page with values; nothing where there is no text of the name, as an address may name any.
 *
 * @throws If a value is missing.
 */
export function say({ texts }: SearchWords, name: string, values: Values = {}): string {
	return fill(ownValue(texts, name) ?? '', values, name);
}
