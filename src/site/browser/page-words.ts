import { scriptWords } from '../../words/dictionaries/script-words.ts';
import { type Locale, localesOf, type ReadingMode } from '../../model/locale.ts';

/** The language of the page, or the first of two. */
export function pageLocale(): Locale {
	return document.documentElement.lang === 'en' ? 'en' : 'zh';
}

/** What a script says in the language of the page, in both where the page is in both; `{name}` is filled in. */
export function pageWords(
	name: keyof (typeof scriptWords)[Locale],
	values: ReadonlyMap<string, string> = new Map(),
): string {
	const panel = document.querySelector<HTMLElement>('.prefs');
	const mode = (panel?.dataset.words ?? pageLocale()) as ReadingMode;
	return localesOf(mode)
		.map((locale) =>
			scriptWords[locale][name].replaceAll(
				/\{(\w+)\}/gu,
				(whole, key: string) => values.get(key) ?? whole,
			),
		)
		.join(' ');
}
