import { readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Site } from '../../src/model/schemas/site.ts';
import { findCatalogFaults, readJsonLd } from '../unit/files/catalog/read-dcat.ts';
import { dist, files, readText, siteRoot } from './dist.ts';

// The catalog of the downloads, as a data portal reads it.

const quads = await readJsonLd(readText('data/catalog.jsonld'));
const { site } = parse(readFileSync('content/site.yaml', 'utf8')) as { site: Site };

const dcat = 'http://www.w3.org/ns/dcat#';

/** Values of a property by their subjects. */
function allOf(property: string): Map<string, string> {
	return new Map(
		quads
			.filter(({ predicate }) => predicate.value === property)
			.map(({ subject, object }) => [subject.value, object.value]),
	);
}

const addresses = allOf(`${dcat}downloadURL`);
const toFile = (address: string) => address.slice(siteRoot.length + 1);

test('the catalog has what DCAT-AP wants; who publishes it stands in content/site.yaml alone', async () => {
	const faults = await findCatalogFaults(quads);
	expect(faults.map((fault) => fault.replace(/ of .*/u, ''))).toEqual(
		site.operator === null ? ['publisher'] : [],
	);
});

test('every file in /data/ but those that describe others is in the catalog, which is not in itself', () => {
	const listed = Array.from(addresses.values(), toFile);
	const expected = files.filter(
		(path) => path.startsWith('data/') && !/\.schema\.|-metadata\.|catalog/u.test(path),
	);
	expect(listed.filter((path) => path.startsWith('data/')).sort()).toEqual(expected.sort());
	for (const path of listed) expect(files, path).toContain(path);
});

test('files that describe others are named as what those conform to', () => {
	const described = Array.from(allOf('http://purl.org/dc/terms/conformsTo').values());
	const describing = files.filter(
		(path) => path.startsWith('data/') && /\.schema\.|-metadata\./u.test(path),
	);
	for (const path of describing) expect(described, path).toContain(`${siteRoot}/${path}`);
});

test('sizes are those of the files, of all in /data/', () => {
	const sizes = allOf(`${dcat}byteSize`);
	for (const [distribution, address] of addresses) {
		const path = toFile(address);
		const { size } = statSync(new URL(path, dist));
		expect(sizes.get(distribution), path).toBe(path.startsWith('data/') ? `${size}` : undefined);
	}
});

test('every landing page is an entry of the page of downloads', () => {
	const landings = quads.filter(({ predicate }) => predicate.value === `${dcat}landingPage`);
	expect(landings.length).toBeGreaterThan(20);
	for (const { object } of landings) {
		const [page = '', anchor = ''] = toFile(object.value).split('#');
		expect(readText(`${page}index.html`), object.value).toContain(`id="${anchor}"`);
	}
});
