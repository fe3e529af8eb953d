import type { Locale } from '../../model/locale.ts';

/** What each language is called by its own readers. */
export const ownName: Record<Locale, string> = { zh: '中文', en: 'English' };
