import type { z } from 'astro/zod';
import type { MessageKey } from '../../words/dictionaries/zh.ts';
import { localesOf, type ReadingMode } from '../../model/locale.ts';
import { toColumnWords } from '../tables/column-words.ts';
import { type CsvRecord, formatCsv } from '../tables/csv.ts';
import { toCsvMetadata } from '../tables/csvw.ts';
import { type CsvTable, csvTables } from '../tables/csvw-tables.ts';
import { formatJson, formatSchema } from '../texts/json.ts';
import { type DatasetName, datasetOf, hasDataset } from './datasets.ts';
import {
	type Content,
	describe,
	type Download,
	type DownloadFile,
	type Entry,
	file,
	sayInBoth,
	type Titled,
} from './download.ts';
import type { PlanData } from './plan-data.ts';

// The kinds of downloads that there are more than one of.

interface Details extends Partial<Download> {
	/** What there has to be besides rows of its dataset. */
	exists?: Entry['exists'];
}

/**
 * A download of a dataset, by the key of its title; its anchor on the page is the name of its first file.
 *
 * @param words What else there is to say of it, where it exists.
 */
export function download(
	dataset: DatasetName,
	key: Titled,
	files: readonly DownloadFile[],
	{ exists = () => true, ...details }: Details = {},
	words: () => Partial<Download> = () => ({}),
): Entry {
	const id = files[0]?.path.replace(/^.*\//u, '') ?? '';
	return {
		exists: (plan) => hasDataset(dataset, plan) && exists(plan),
		describe: () => ({
			...describe(id, key),
			group: 'programs',
			dataset: datasetOf(dataset),
			files,
			...details,
			...words(),
		}),
	};
}

/** The whole text to read, a file for each language or reading mode. */
export function text<Mode extends ReadingMode>(
	ending: string,
	key: Titled,
	modes: readonly Mode[],
	make: (mode: Mode, plan: PlanData) => Content | Promise<Content>,
): Entry {
	const files = modes.map((mode) =>
		file(`data/plan-${mode}.${ending}`, (plan) => make(mode, plan), localesOf(mode)),
	);
	return download('text', key, files, { id: `plan.${ending}`, group: 'read' });
}

/** A table as CSV, with its columns in words and for programs (CSVW). */
export function table(
	name: CsvTable,
	dataset: DatasetName,
	toRecords: (plan: PlanData) => readonly CsvRecord[],
): Entry {
	const { title, columns } = csvTables[name];
	const csv = file(`data/${name}.csv`, (plan) => formatCsv(columns, toRecords(plan)));
	const description = file(`data/${name}.csv-metadata.json`, ({ document, address }) =>
		formatJson(toCsvMetadata(name, document, address('/'))),
	);
	return download(dataset, title, [csv], { group: 'tables', description }, () => ({
		columns: toColumnWords(columns),
	}));
}

interface JsonDetails {
	data: (plan: PlanData) => unknown;
	schema: (plan: PlanData) => z.ZodType;
	/** What is said of it, where that is not what is said of its dataset. */
	about?: MessageKey;
}

/** A dataset as JSON, with its JSON Schema. */
export function json(
	name: string,
	dataset: DatasetName,
	{ data, schema, about }: JsonDetails,
): Entry {
	const files = [file(`data/${name}.json`, (plan) => formatJson(data(plan)))];
	const description = file(`data/${name}.schema.json`, (plan) => formatSchema(schema(plan)));
	return download(dataset, `downloads.${dataset}`, files, { description }, () =>
		about === undefined ? {} : { about: sayInBoth(about) },
	);
}
