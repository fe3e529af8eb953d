import { inLocales } from '../../model/site-locales.ts';
import { punctuation } from '../../words/punctuation.ts';
import { translate } from '../../words/translate.ts';
import type { Locale } from '../../model/locale.ts';
import type { Column } from './csvw-tables.ts';

/** A column of a CSV file in words, for people. */
export interface ColumnWords {
	/** As in the file's first line. */
	name: string;
	meaning: Record<Locale, string>;
	/** What its cells hold: `number; may be empty`. */
	content: Record<Locale, string>;
}

/** What the columns of a table mean and hold, in both languages. */
export function toColumnWords(columns: readonly Column[]): ColumnWords[] {
	return columns.map((column) => ({
		name: column.name,
		meaning: inLocales((locale) => columnTitle(locale, column)),
		content: inLocales((locale) => describeContent(locale, column)),
	}));
}

/** `名称（英文）`, `Name (English)` for a column in two languages. */
export function columnTitle(own: Locale, { title, locale }: Column): string {
	const name = translate(own, title);
	if (!locale) return name;
	return translate(own, locale === 'zh' ? 'columns.inChinese' : 'columns.inEnglish', { name });
}

function describeContent(locale: Locale, column: Column): string {
	const type = describeType(locale, column);
	return column.required ? type : translate(locale, 'downloads.type.optional', { type });
}

function describeType(locale: Locale, { values, separator, datatype }: Column): string {
	if (values?.length === 1) return values.join('');
	if (values)
		return translate(locale, 'downloads.type.values', {
			values: values.join(punctuation[locale].enumeration),
		});
	return translate(locale, `downloads.type.${separator ? 'list' : (datatype ?? 'string')}`);
}
