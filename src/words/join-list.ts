import type { Locale } from '../model/locale.ts';
import { punctuation } from './punctuation.ts';

const english = new Intl.ListFormat('en-GB', { type: 'conjunction' });

const chinese = new Intl.ListFormat('zh-Hans', { type: 'conjunction' });

/**
 * Joins names as a list.
 *
 * @example
 * joinNames('zh', ['全文', '表格', '图']); // => '全文、表格和图'
 */
export function joinNames(locale: Locale, names: readonly string[]): string {
	return (locale === 'en' ? english : chinese).format(names);
}

/**
 * Joins parts of a sentence as a list.
 *
 * @example
 * joinList('en', ['2 in 2028', '5 in 2029', 'none in 2030']); // => '2 in 2028, 5 in 2029 and none in 2030'
 */
export function joinList(locale: Locale, parts: readonly string[]): string {
	return locale === 'en' ? english.format(parts) : parts.join(punctuation.zh.comma);
}
