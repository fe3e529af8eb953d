import { existsSync, readdirSync } from 'node:fs';
import { type Locale, locales } from './locale.ts';

/** Where the translation lies, below the current directory. */
const translationFolder = 'content/plan/en';

/**
 * The languages of this site, the source text first: those in which the plan has words here. A plan without any
 * translated file is shown in Chinese only, and has no page, file or line that would speak of another language.
 */
export const siteLocales: readonly Locale[] = hasTranslation() ? locales : ['zh'];

function hasTranslation(): boolean {
	return (
		existsSync(translationFolder) &&
		readdirSync(translationFolder, { recursive: true, encoding: 'utf8' }).some((path) =>
			path.endsWith('.mdx'),
		)
	);
}

/** A value for each language of the site. Its type has both: a site in one language is never asked for the other. */
export function inLocales<Value>(of: (locale: Locale) => Value): Record<Locale, Value> {
	return Object.fromEntries(siteLocales.map((locale) => [locale, of(locale)])) as Record<
		Locale,
		Value
	>;
}
