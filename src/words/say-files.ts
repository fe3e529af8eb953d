import type { Locale } from '../model/locale.ts';
import { has } from '../model/parts.ts';
import { joinNames } from './join-list.ts';
import { translate } from './translate.ts';

/** What kinds of files there are of this plan: text, tables, calendars and charts. */
export function sayFiles(locale: Locale, { translation }: { translation: boolean }): string {
	const isDrawn = has('indicators') || has('results') || has('targets');
	const kinds = [
		['text', true],
		['tables', true],
		['translation', translation && has('translation')],
		['calendars', has('deadlines')],
		['charts', isDrawn],
	] as const;
	const named = kinds.filter(([, isThere]) => isThere);
	return joinNames(
		locale,
		named.map(([kind]) => translate(locale, `downloads.kinds.${kind}`)),
	);
}
