import { languageTag, type Locale } from '../model/locale.ts';

/** Writes a day as a reader of the language does: `2021年7月20日`, `July 20, 2021`. */
export function formatDate(locale: Locale, isoDate: string): string {
	const format = new Intl.DateTimeFormat(locale === 'zh' ? languageTag.zh : 'en-US', {
		dateStyle: 'long',
		timeZone: 'UTC',
	});
	return format.format(new Date(`${isoDate}T00:00:00Z`));
}
