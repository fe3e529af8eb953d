import type { Locale } from '../model/locale.ts';
import { punctuation } from './punctuation.ts';

const english = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/**
 * Joins parts of a sentence as a list.
 *
 * @example
 * joinList('en', ['2 in 2021', '5 in 2022', 'none in 2024']); // => '2 in 2021, 5 in 2022 and none in 2024'
 */
export function joinList(locale: Locale, parts: readonly string[]): string {
	return locale === 'en' ? english.format(parts) : parts.join(punctuation.zh.comma);
}
