import type { Locale } from '../../model/locale.ts';
import { enScript } from './en-script.ts';
import { zhScript } from './zh-script.ts';

/** The words that a script says in a language; scripts do not load the whole dictionary. */
export const scriptWords: Readonly<Record<Locale, typeof enScript>> = {
	zh: zhScript,
	en: enScript,
};
