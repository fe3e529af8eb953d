import type { Dataset } from 'schema-dts';
import { languageTag, type Locale } from '../../model/locale.ts';
import { siteLocales } from '../../model/site-locales.ts';
import type { PlanDocument } from '../../model/schemas/document.ts';
import { licence } from '../catalog/producer.ts';
import { datasetId, type ToAddress } from './thing-ids.ts';
import type { toEditor } from './web-site.ts';

type Text = Readonly<Record<Locale, string>>;

/** A table that is to be had as data. */
export interface DataTable {
	/** Part of the page's address: `indicators`. */
	page: string;
	title: string;
	description: string;
	/** Names in `/data/` of its files. */
	json: string;
	csv: string;
	/** First and last year that it speaks of. */
	years: readonly [number, number];
	/** `@id` of the part of the plan that it was made from. */
	source: string;
	/** What was measured; none where the table holds promises only. */
	variables: readonly { name: Text; unit: Text | null }[];
}

/**
 * A table of the plan as data, for search engines of data sets. The authorities that issued the plan are its source,
 * not its makers: so they are found by way of `isBasedOn`.
 */
export function toDataset(
	locale: Locale,
	table: DataTable,
	{ jurisdiction }: PlanDocument,
	creator: ReturnType<typeof toEditor>,
	address: ToAddress,
): Dataset {
	const download = (file: string, encodingFormat: string) =>
		({
			'@type': 'DataDownload',
			encodingFormat,
			contentUrl: address(`/data/${file}`),
		}) as const;
	return {
		'@type': 'Dataset',
		'@id': datasetId(address, table.page),
		url: address(`/${locale}/${table.page}/`),
		name: table.title,
		description: table.description,
		inLanguage: siteLocales.map((own) => languageTag[own]),
		license: licence,
		isAccessibleForFree: true,
		creator,
		isBasedOn: table.source,
		temporalCoverage: table.years.join('/'),
		spatialCoverage: { '@type': 'AdministrativeArea', name: jurisdiction[locale] },
		distribution: [
			download(`${table.json}.json`, 'application/json'),
			download(`${table.csv}.csv`, 'text/csv'),
		],
		...(table.variables.length > 0 && {
			variableMeasured: table.variables.map(({ name, unit }) => ({
				'@type': 'PropertyValue',
				name: name[locale],
				...(unit && { unitText: unit[locale] }),
			})),
		}),
	};
}
