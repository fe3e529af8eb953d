import { fill, type Values } from '../../words/fill.ts';
import { ownValue } from '../../model/own-value.ts';
import type { Locale } from '../../model/locale.ts';

/** What the page of a list tells its script. */
export interface ListWords {
	locale: Locale;
	/** The languages of the site, the page's first. */
	locales: readonly Locale[];
	/** Path and address of the site, without a slash at the end. */
	base: string;
	root: string;
	/** Texts by name, with `{count}` and the like to fill in. */
	texts: Readonly<Record<string, string>>;
}

/** Fills in a text of the page; nothing where there is none of the name. */
export function say({ texts }: ListWords, name: string, values: Values = {}): string {
	return fill(ownValue(texts, name) ?? '', values, name);
}
