import { punctuation } from '../../words/punctuation.ts';
import { translate } from '../../words/translate.ts';
import { languageTag, type Locale } from '../../model/locale.ts';
import { siteLocales } from '../../model/site-locales.ts';
import type { PlanDocument } from '../../model/schemas/document.ts';
import { columnTitle } from './column-words.ts';
import { type Column, type CsvTable, csvTables } from './csvw-tables.ts';
import { licence } from '../catalog/producer.ts';

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
		'dc:title': languageStrings(
			(locale) => `${document.title[locale]} · ${translate(locale, title)}`,
		),
		'dc:description': languageStrings((locale) => translate(locale, 'edition.text')),
		'dc:source': { '@id': source },
		'dc:license': { '@id': licence },
		'dc:rights': languageStrings((locale) =>
			[translate(locale, 'about.licence.plan'), translate(locale, 'about.licence.notes')].join(
				punctuation[locale].space,
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

function toColumn(column: Column) {
	const { name, locale, datatype, values, separator, required } = column;
	return {
		name,
		// The first is that of the file, by which a reader knows the column again.
		titles: {
			und: name,
			...Object.fromEntries(
				siteLocales.map((own) => [languageTag[own], columnTitle(own, column)] as const),
			),
		},
		...(locale && { lang: languageTag[locale] }),
		datatype: values ? { base: 'string', format: values.join('|') } : (datatype ?? 'string'),
		...(separator && { separator }),
		...(required && { required }),
	};
}

/** A text as JSON-LD has it in several languages. */
function languageStrings(text: (locale: Locale) => string) {
	return siteLocales.map((locale) => ({
		'@value': text(locale),
		'@language': languageTag[locale],
	}));
}
