import type { Locale } from '../model/locale.ts';
import { en } from './dictionaries/en.ts';
import { fill, type Values } from './fill.ts';
import { planFacts } from './plan-facts.ts';
import { type Dictionary, type MessageKey, zh } from './dictionaries/zh.ts';

const dictionaries: Record<Locale, Dictionary> = { zh, en };

/**
 * Returns the UI string for a key, with `{name}` placeholders filled in: from `values`, else from the
 * facts of the plan (plan-facts.ts).
 *
 * @throws If the string has a placeholder that neither fills.
 * @example
 * translate('en', 'plan.sentence', { n: '7' }); // => 'Sentence 7'
 */
export function translate(locale: Locale, key: MessageKey, values: Values = {}): string {
	return fill(dictionaries[locale][key], values, key, planFacts(locale));
}
