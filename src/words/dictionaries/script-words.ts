import type { Locale } from '../../model/locale.ts';
import { enScript } from './en-script.ts';
import { zhScript } from './zh-script.ts';

/** What page scripts say in each language; they do not load the whole dictionary. */
export const scriptWords: Readonly<Record<Locale, typeof enScript>> = {
	zh: zhScript,
	en: enScript,
};
