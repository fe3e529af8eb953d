import { csvParse } from 'd3';
import { validateTerm } from 'rdf-validate-datatype';
import { expect, test } from 'vitest';
import { readJson, readText, siteRoot } from './dist.ts';
import { columnOf, readMetadata, readRows } from './read-csvw.ts';

// The metadata beside each CSV file (CSV on the Web), read by a reader of that.

interface Metadata {
	url: string;
	tableSchema: {
		primaryKey: string;
		columns: {
			name: string;
			titles: Record<string, string>;
			lang?: string;
			datatype: string | { base: string; format: string };
			separator?: string;
			required?: boolean;
		}[];
	};
}

const names = ['indicators', 'results', 'targets', 'sentences', 'tasks'];

const metadataOf = (name: string) => readText(`data/${name}.csv-metadata.json`);
const schemaOf = (name: string) =>
	(readJson(`data/${name}.csv-metadata.json`) as Metadata).tableSchema;
const tableOf = (name: string) => csvParse(readText(`data/${name}.csv`).slice(1));

test.each(names)('the metadata of %s.csv describe every column, in order', (name) => {
	const { columns, primaryKey } = schemaOf(name);
	expect((readJson(`data/${name}.csv-metadata.json`) as Metadata).url).toBe(`${name}.csv`);
	expect(columns.map((column) => column.name)).toEqual(tableOf(name).columns);
	expect(primaryKey).toBe('id');
	for (const { name: column, titles, lang } of columns) {
		expect(titles.und, column).toBe(column);
		expect(titles['zh-Hans'], column).toMatch(/\p{Script=Han}/u);
		expect(titles.en, column).not.toMatch(/\p{Script=Han}/u);
		const twin = /(?:^|_)(zh|en)$/u.exec(column)?.[1];
		expect(lang, column).toBe(twin === 'zh' ? 'zh-Hans' : twin);
	}
});

test.each(names)(
	'a reader of CSV on the Web gets every value of %s.csv, of its type',
	async (name) => {
		const quads = await readRows(readText(`data/${name}.csv`), metadataOf(name));
		const cells = tableOf(name).flatMap((row) =>
			Object.entries(row).filter(([, cell]) => cell !== ''),
		);
		expect(cells.length).toBeGreaterThan(100);
		expect(quads.map((quad) => [columnOf(quad), quad.object.value])).toEqual(cells);
		const types = new Map(
			schemaOf(name).columns.map(({ name: column, lang, datatype }) => [
				column,
				lang ?? (typeof datatype === 'string' ? datatype : datatype.base),
			]),
		);
		for (const { object, ...quad } of quads) {
			if (object.termType !== 'Literal') throw new Error(`${object.value} is no literal`);
			expect(validateTerm(object), object.value).toBe(true);
			const type = types.get(columnOf({ ...quad, object }));
			expect(object.language || object.datatype.value.replace(/.*#/u, ''), object.value).toBe(
				type === 'zh-Hans' ? 'zh-hans' : type,
			);
		}
	},
);

test.each(names)('no cell of %s.csv is against what its metadata say', (name) => {
	const rows = tableOf(name);
	expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
	for (const { name: column, datatype, required, separator } of schemaOf(name).columns) {
		const cells = rows.map((row) => row[column] ?? '');
		if (required) expect(cells, column).not.toContain('');
		const format = typeof datatype === 'string' ? '' : datatype.format;
		const pattern = new RegExp(`^(?:${format})$`, 'u');
		if (format !== '')
			expect(
				// What is not required may be empty.
				cells.filter((cell) => !(cell === '' && required === undefined) && !pattern.test(cell)),
				column,
			).toEqual([]);
		// What has entries with spaces between is a list, and nothing else is.
		const isList = column === 'nodes' || column === 'same_as';
		expect(separator, column).toBe(isList ? ' ' : undefined);
	}
});

test.each(names)(
	'the metadata of %s.csv name the licence of our part and the source',
	async (name) => {
		const quads = await readMetadata(metadataOf(name));
		const values = (term: string) =>
			quads
				.filter(({ predicate }) => predicate.value === `http://purl.org/dc/terms/${term}`)
				.map(({ object }) => object.value);
		expect(values('license')).toEqual(['https://creativecommons.org/licenses/by/4.0/']);
		expect(values('source')).toEqual([`${siteRoot}/`]);
		expect(values('title')).toHaveLength(2);
		expect(values('rights').join()).toContain('public document');
	},
);

test('a value that is not of its type is found', async () => {
	const broken = readText('data/tasks.csv').replace(/,(\d+),(\d*),http/u, ',many,$2,http');
	const quads = await readRows(broken, metadataOf('tasks'));
	const faults = quads.filter(
		({ object }) => object.termType === 'Literal' && !validateTerm(object),
	);
	expect(faults.map(columnOf)).toEqual(['sentences']);
});
