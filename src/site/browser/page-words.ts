import { scriptWords } from '../../words/dictionaries/script-words.ts';
import { fill, type Values } from '../../words/fill.ts';
import { pageLocale } from './page-locale.ts';
import { type Locale, localesOf, type ReadingMode } from '../../model/locale.ts';

/** What a script says in the language of the page, in both where the page is in both; `{name}` is filled in. */
export function pageWords(name: keyof (typeof scriptWords)[Locale], values: Values = {}): string {
	const panel = document.querySelector<HTMLElement>('.prefs');
	const mode = (panel?.dataset.words ?? pageLocale()) as ReadingMode;
	return localesOf(mode)
		.map((locale) => fill(scriptWords[locale][name], values, name))
		.join(' ');
}
