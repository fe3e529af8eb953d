import type { IdReference } from 'schema-dts';
import { type Locale, otherLocale } from '../../model/locale.ts';

/** “No particular or special standing”, as the vocabulary says: so are our copy and our translation. */
export const unofficial: IdReference = { '@id': 'schema:UnofficialLegalValue' };

/** The Chinese is translated, the English is its translation. */
export function translationLinks(locale: Locale, idIn: (locale: Locale) => string) {
	const other = { '@id': idIn(otherLocale(locale)) };
	return locale === 'zh' ? { workTranslation: other } : { translationOfWork: other };
}
