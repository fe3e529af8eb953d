import type { z } from 'astro/zod';
import { localesOf, type ReadingMode } from '../../model/locale.ts';
import { toColumnWords } from '../tables/column-words.ts';
import { type CsvRecord, formatCsv } from '../tables/csv.ts';
import { toCsvMetadata } from '../tables/csvw.ts';
import { type CsvTable, csvTables } from '../tables/csvw-tables.ts';
import { formatJson, formatSchema } from '../texts/json.ts';
import { type DatasetName, datasets } from './datasets.ts';
import {
	type Content,
	describe,
	type Download,
	type DownloadFile,
	file,
	type Titled,
} from './download.ts';
import type { PlanData } from './plan-data.ts';

// The kinds of downloads that there are more than one of.

type Details = Partial<Download>;

/** A download of a dataset, by the key of its title; its anchor on the page is the name of its first file. */
export function download(
	dataset: DatasetName,
	key: Titled,
	files: readonly DownloadFile[],
	details: Details = {},
): Download {
	const id = files[0]?.path.replace(/^.*\//u, '') ?? '';
	return { ...describe(id, key), group: 'programs', dataset: datasets[dataset], files, ...details };
}

/** The whole text to read, a file for each language or reading mode. */
export function text<Mode extends ReadingMode>(
	ending: string,
	key: Titled,
	modes: readonly Mode[],
	make: (mode: Mode, plan: PlanData) => Content | Promise<Content>,
): Download {
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
): Download {
	const { title, columns } = csvTables[name];
	const csv = file(`data/${name}.csv`, (plan) => formatCsv(columns, toRecords(plan)));
	return download(dataset, title, [csv], {
		group: 'tables',
		description: file(`data/${name}.csv-metadata.json`, ({ document, address }) =>
			formatJson(toCsvMetadata(name, document, address('/'))),
		),
		columns: toColumnWords(columns),
	});
}

interface JsonDetails extends Details {
	data: (plan: PlanData) => unknown;
	schema: (plan: PlanData) => z.ZodType;
}

/** A dataset as JSON, with its JSON Schema. */
export function json(
	name: string,
	dataset: DatasetName,
	{ data, schema, ...details }: JsonDetails,
): Download {
	const files = [file(`data/${name}.json`, (plan) => formatJson(data(plan)))];
	return download(dataset, `downloads.${dataset}`, files, {
		description: file(`data/${name}.schema.json`, (plan) => formatSchema(schema(plan))),
		...details,
	});
}
