import type { Locale } from '../../model/locale.ts';

/** The language of the page, or the first of two. */
export function pageLocale(): Locale {
	return document.documentElement.lang === 'en' ? 'en' : 'zh';
}
