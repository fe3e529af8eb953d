import type { Locale } from '../plan/locale.ts';
import { ownValue } from '../plan/own-value.ts';
import { en } from './en.ts';
import { type Dictionary, type MessageKey, zh } from './zh.ts';

const dictionaries: Record<Locale, Dictionary> = { zh, en };

/** `{count}`, or `{count|row|rows}`: the first word where the count is 1, else the second. */
const placeholder = /\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/gu;

/**
 * Returns the UI string for a key, with `{name}` placeholders filled in.
 *
 * @throws If the string has a placeholder that `values` does not fill.
 * @example
 * translate('en', 'plan.sentence', { n: '7' }); // => 'Sentence 7'
 */
export function translate(
	locale: Locale,
	key: MessageKey,
	values: Readonly<Record<string, string | number>> = {},
): string {
	return dictionaries[locale][key].replaceAll(
		placeholder,
		(_, name: string, one?: string, other?: string) => {
			const value = ownValue(values, name);
			if (value === undefined) throw new Error(`missing value “${name}” for message “${key}”`);
			if (one === undefined || other === undefined) return String(value);
			return Number(value) === 1 ? one : other;
		},
	);
}
