import { translate } from '../i18n/translate.ts';
import type { MessageKey } from '../i18n/zh.ts';
import { languageTag, type Locale, locales } from '../plan/locale.ts';
import type { PlanDocument } from '../schemas/document.ts';
import { type Column, type CsvTable, csvTables } from './csvw-tables.ts';
import { licence } from './producer.ts';

/**
 * What a CSV file is, and each of its columns: the content of `/data/NAME.csv-metadata.json`, where readers of CSV
 * on the Web look for it (https://www.w3.org/TR/tabular-metadata/). Whatever is not stated there has the default of
 * that recommendation: an empty cell is no value.
 *
 * @param source Absolute address of the plan in this edition.
 */
export function toCsvMetadata(table: CsvTable, document: PlanDocument, source: string) {
	const { title, columns } = csvTables[table];
	return {
		'@context': ['http://www.w3.org/ns/csvw', { '@language': languageTag.en }],
		url: `${table}.csv`,
		'dc:title': inBoth((locale) => `${document.title[locale]} · ${translate(locale, title)}`),
		'dc:description': inBoth((locale) => translate(locale, 'edition.text')),
		'dc:source': { '@id': source },
		'dc:license': { '@id': licence },
		'dc:rights': inBoth((locale) =>
			[translate(locale, 'about.licence.plan'), translate(locale, 'about.licence.notes')].join(
				locale === 'zh' ? '' : ' ',
			),
		),
		dialect: {
			encoding: 'utf-8',
			header: true,
			delimiter: ',',
			quoteChar: '"',
			doubleQuote: true,
			lineTerminators: ['\r\n'],
		},
		tableSchema: { columns: columns.map(toColumn), primaryKey: 'id' },
	};
}

function toColumn({ name, title, locale, datatype, values, separator, required }: Column) {
	return {
		name,
		// The first is that of the file, by which a reader knows the column again.
		titles: {
			und: name,
			...Object.fromEntries(
				locales.map((own) => [languageTag[own], toTitle(own, title, locale)] as const),
			),
		},
		...(locale && { lang: languageTag[locale] }),
		datatype: values ? { base: 'string', format: values.join('|') } : (datatype ?? 'string'),
		...(separator && { separator }),
		...(required && { required }),
	};
}

/** `名称（英文）`, `Name (English)` for a column in two languages. */
function toTitle(own: Locale, title: MessageKey, language: Locale | undefined): string {
	const name = translate(own, title);
	if (!language) return name;
	return translate(own, language === 'zh' ? 'columns.inChinese' : 'columns.inEnglish', { name });
}

function inBoth(text: (locale: Locale) => string) {
	return locales.map((locale) => ({ '@value': text(locale), '@language': languageTag[locale] }));
}
