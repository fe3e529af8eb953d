import { expect, test } from 'vitest';
import { toCatalog } from '../../../../src/files/catalog/catalog.ts';
import { downloads as entries } from '../../../../src/files/catalog/downloads.ts';
import { inventedData } from './invented-data.ts';
import { findCatalogFaults, readJsonLd } from './read-dcat.ts';

/** Every download that a plan may have. */
const downloads = entries.map((entry) => entry.describe(inventedData));

const document = {
	id: 'river-plan',
	title: { zh: '河流规划', en: 'River Plan' },
	number: '1号',
	issued: '2021-01-02',
	issuers: [{ zh: '河务局', en: 'River Bureau' }],
	jurisdiction: { zh: '河市', en: 'River City' },
	period: { start: 2021, end: 2025, name: { zh: '“十四五”', en: '14th Five-Year Plan' } },
	background: [],
	tables: {},
	theme: 'ENVI',
	source: { file: 'seeds/seed.txt', sha256: '0'.repeat(64) },
};
const operator = { zh: '某图书馆', en: 'Some Library' };
const changes = [
	{ id: '2026-03-02-1', date: '2026-03-02', zh: '新增。', en: 'More.', page: '' },
	{ id: '2026-03-01-1', date: '2026-03-01', zh: '开始。', en: 'Begun.', page: '' },
];
const known = {
	document,
	changes,
	site: { operator, contact: 'mailto:plan@example.org' },
	sizes: new Map([['data/plan.json', 1234]]),
	address: (path: string) => `https://example.org/base${path}`,
};

const dct = 'http://purl.org/dc/terms/';
const dcat = 'http://www.w3.org/ns/dcat#';

async function read(catalog: typeof known | (Omit<typeof known, 'site'> & { site: object })) {
	return readJsonLd(JSON.stringify(toCatalog(downloads, catalog as typeof known)));
}

/** Values of a property of a subject. */
async function valuesOf(subject: string, property: string): Promise<string[]> {
	return (await read(known))
		.filter((quad) => quad.subject.value === subject && quad.predicate.value === property)
		.map(({ object }) => object.value);
}

test('a catalog whose operator is named has all that is mandatory in DCAT-AP', async () => {
	expect(await findCatalogFaults(await read(known))).toEqual([]);
});

test('a catalog without an operator names no publisher, and lacks nothing else', async () => {
	const quads = await read({ ...known, site: { operator: null, contact: null } });
	expect(quads.map(({ predicate }) => predicate.value)).not.toContain(`${dct}publisher`);
	const faults = await findCatalogFaults(quads);
	expect(faults).toHaveLength(1);
	expect(faults[0]).toMatch(/^publisher of https:\/\/example\.org\/base\/data\/catalog\.jsonld: /u);
});

test('the publisher is the operator, reached as they say', async () => {
	const quads = await read(known);
	const named = quads.filter(({ predicate }) => predicate.value.endsWith('/foaf/0.1/name'));
	expect(new Set(named.map(({ object }) => object.value))).toEqual(
		new Set(['某图书馆', 'Some Library']),
	);
	const mail = quads.filter(({ predicate }) => predicate.value.endsWith('#hasEmail'));
	expect(mail[0]?.object.value).toBe('mailto:plan@example.org');
});

test('dates are those of the first and the newest change', async () => {
	const catalog = 'https://example.org/base/data/catalog.jsonld';
	expect(await valuesOf(catalog, `${dct}issued`)).toEqual(['2026-03-01']);
	expect(await valuesOf(catalog, `${dct}modified`)).toEqual(['2026-03-02']);
});

test('what is known of a file is said, in the words of the vocabularies', async () => {
	const distribution = 'https://example.org/base/data/catalog.jsonld#data/plan.json';
	const said = (property: string) => valuesOf(distribution, property);
	expect(await said(`${dcat}downloadURL`)).toEqual(['https://example.org/base/data/plan.json']);
	expect(await said(`${dcat}byteSize`)).toEqual(['1234']);
	expect(await said(`${dcat}mediaType`)).toEqual([
		'https://www.iana.org/assignments/media-types/application/json',
	]);
	expect(await said(`${dct}conformsTo`)).toEqual([
		'https://example.org/base/data/plan.schema.json',
	]);
	expect(await said(`${dct}license`)).toEqual(['https://creativecommons.org/licenses/by/4.0/']);
	const other = 'https://example.org/base/data/catalog.jsonld#data/plan.tmx';
	expect(await valuesOf(other, `${dcat}byteSize`)).toEqual([]);
});

test.each([
	['a size that is no number', '"byteSize":1234', '"byteSize":"much"', 'byteSize'],
	['a file without an address', '"downloadURL":"https', '"homepage":"https', 'downloadURL'],
	['a title in no language', '"en":"Table 2: indicators"', '"de":"Tabelle 2"', 'title'],
	['a day that is none', '"modified":"2026-03-02"', '"modified":"soon"', 'modified'],
])('%s is found', async (_, before, after, property) => {
	const text = JSON.stringify(toCatalog(downloads, known));
	expect(text).toContain(before);
	const broken = await readJsonLd(text.replace(before, after));
	expect((await findCatalogFaults(broken)).join('\n')).toContain(`${property} of `);
});
