import type { Locale } from '../model/locale.ts';
import { punctuation } from './punctuation.ts';

/** Who issued the plan, as one list: by 、; in English by semicolons, as the names of bodies have commas in them. */
export function issuerNames(locale: Locale, issuers: readonly Record<Locale, string>[]): string {
	const between = locale === 'zh' ? punctuation.zh.enumeration : punctuation.en.semicolon;
	return issuers.map((issuer) => issuer[locale]).join(between);
}
