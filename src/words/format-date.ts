import { languageTag, type Locale } from '../model/locale.ts';

const inWords = { dateStyle: 'long', timeZone: 'UTC' } as const;

/** Made once: making one takes longer than writing all dates with it. */
const formats: Readonly<Record<Locale, Intl.DateTimeFormat>> = {
	zh: new Intl.DateTimeFormat(languageTag.zh, inWords),
	en: new Intl.DateTimeFormat('en-US', inWords),
};

/** Writes a day as a reader of the language does: `2030年6月1日`, `June 1, 2030`. */
export function formatDate(locale: Locale, isoDate: string): string {
	return formats[locale].format(new Date(`${isoDate}T00:00:00Z`));
}
