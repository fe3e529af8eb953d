import type { MessageKey } from '../../words/dictionaries/zh.ts';
import type { Locale } from '../../model/locale.ts';
import { siteLocales } from '../../model/site-locales.ts';
import { has } from '../../model/parts.ts';
import { translationStatuses } from '../../model/text/node.ts';
import { resultSchema } from '../../model/schemas/result.ts';
import { readDocument } from '../../model/schemas/content-files.ts';
import { indicatorSchema } from '../../model/schemas/indicator.ts';
import { targetSchema } from '../../model/schemas/target.ts';

/** A column of a CSV file. */
export interface Column {
	/** As in the file's first line. */
	name: string;
	/** What it is called in words. */
	title: MessageKey;
	/** Language of its texts, where it has a twin in the other language. */
	locale?: Locale;
	/** `string` unless said otherwise. */
	datatype?: 'decimal' | 'integer' | 'boolean' | 'gYear' | 'anyURI';
	/** The only texts that it has. */
	values?: readonly string[];
	/** What separates the entries of a list. */
	separator?: ' ';
	/** Whether no cell is empty. */
	required?: true;
}

type Details = Omit<Column, 'name' | 'title' | 'locale'>;

/** Names of columns that are not in two languages: `column.id`. */
type Name<Key = MessageKey> = Key extends `column.${infer Rest}` ? Rest : never;

const required: Details = { required: true };
const decimal: Details = { datatype: 'decimal' };
const year: Details = { datatype: 'gYear', required: true };
const list: Details = { separator: ' ' };
const oneOf = (values: readonly string[]): Details => ({ values, required: true });

function column(name: Name, details: Details = {}): Column[] {
	return [{ name, title: `column.${name}`, ...details }];
}

function inBoth(name: Name, details: Details = {}): Column[] {
	return siteLocales.map((locale) => ({
		name: `${name}_${locale}`,
		title: `column.${name}` as const,
		locale,
		...details,
	}));
}

/** A column whose name ends with the year before the plan: `value_2030`. */
function ofBaseYear(name: 'value' | 'met', details: Details): Column[] {
	const year = readDocument().period.start - 1;
	return [{ name: `${name}_${year}`, title: `column.${name}_base_year`, ...details }];
}

const id = column('id', required);
const place = column('place', required);
const url = column('url', { datatype: 'anyURI', required: true });
const { nature, desired } = indicatorSchema.shape;

const indicators = [
	...id,
	...column('number', { datatype: 'integer' }),
	...column('part_of'),
	...(has('domains') ? inBoth('domain') : []),
	...inBoth('name', required),
	...column('printed_name', required),
	...inBoth('unit'),
	...column('nature', oneOf(nature.options)),
	...column('baseline_value', decimal),
	...column('baseline_period', required),
	...inBoth('baseline_text', required),
	...column('baseline_estimated', { datatype: 'boolean', required: true }),
	...column('baseline_mark'),
	...inBoth('baseline_note'),
	...column('target_year', year),
	...column('target_operator'),
	...column('target_value', decimal),
	...inBoth('target_text', required),
	...column('desired', oneOf(desired.options)),
	...column('break_mark'),
	...inBoth('break_note'),
	...(has('results') ? column('previous') : []),
	...column('nodes', list),
	...url,
	...ofBaseYear('value', decimal),
	...ofBaseYear('met', { datatype: 'boolean' }),
];

const results = [
	...id,
	...column('number', { datatype: 'integer' }),
	...column('nature', oneOf(resultSchema.shape.nature.options)),
	...inBoth('category', required),
	...inBoth('group'),
	...inBoth('name', required),
	...column('printed_name', required),
	...inBoth('unit'),
	...(has('baselines')
		? [
				...column('baseline_year', year),
				...column('baseline_value', decimal),
				...inBoth('baseline_text', required),
			]
		: []),
	...column('target_value', decimal),
	...inBoth('target_text', required),
	...column('actual_year', year),
	...column('actual_value', decimal),
	...inBoth('actual_text', required),
	...column('desired', oneOf(resultSchema.shape.desired.options)),
	...(has('statuses') ? inBoth('status', required) : []),
	...url,
];

const { kind, role, modality } = targetSchema.shape;

const targets = [
	...id,
	...column('node', required),
	...place,
	...column('kind', oneOf(kind.options)),
	...column('role', oneOf(role.options)),
	...inBoth('subject', required),
	...column('operator'),
	...column('value', decimal),
	...inBoth('unit'),
	...column('value_std', decimal),
	...column('unit_std'),
	...column('deadline_year', { datatype: 'gYear' }),
	...column('deadline_month', { datatype: 'integer' }),
	...column('deadline_from'),
	...column('modality', oneOf(modality.options)),
	...inBoth('hedge'),
	...column('indicator'),
	...column('nature', { values: nature.options }),
	...inBoth('quote', required),
	...column('same_as', list),
	...url,
];

const translated: Column[] = [
	{ name: 'en', title: 'column.text', locale: 'en' },
	...column('translation_status', oneOf(translationStatuses)).map((own) => ({
		...own,
		name: 'status',
	})),
];

const sentences: Column[] = [
	...id,
	...column('node', required),
	...column('sentence_number', required).map((own) => ({ ...own, name: 'number' })),
	...place,
	{ name: 'zh', title: 'column.text', locale: 'zh', required: true },
	...(has('translation') ? translated : []),
	...url,
];

const tasks = [
	...id,
	...place,
	...inBoth('title', required),
	...column('section', required),
	...column('section_place', required),
	...inBoth('section_title', required),
	...(has('boxes') ? column('box') : []),
	...column('sentences', { datatype: 'integer', required: true }),
	...column('page', { datatype: 'integer' }),
	...url,
];

/** The CSV files in /data/ that hold a table of the edition: what each is, and its columns in order. */
export const csvTables = {
	indicators: { title: 'downloads.indicators', columns: indicators },
	results: { title: 'downloads.results', columns: results },
	targets: { title: 'downloads.targets', columns: targets },
	sentences: { title: 'downloads.sentences', columns: sentences },
	tasks: { title: 'downloads.tasks', columns: tasks },
} as const satisfies Record<string, { title: MessageKey; columns: readonly Column[] }>;

export type CsvTable = keyof typeof csvTables;
