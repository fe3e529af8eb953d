import rdf from '@rdfjs/dataset';
import type { Quad } from '@rdfjs/types';
import { JsonLdParser } from 'jsonld-streaming-parser';
import { readFileSync } from 'node:fs';
import SHACLValidator from 'rdf-validate-shacl';

// A catalog of data (DCAT) as a data portal reads it: as triples, held against shapes.

/** JSON-LD as triples; fetches nothing, and fails on what no term explains. */
export function readJsonLd(text: string): Promise<Quad[]> {
	const parser = new JsonLdParser({
		documentLoader: { load: (url) => Promise.reject(new Error(`${url} would have to be fetched`)) },
		strictValues: true,
	});
	return new Promise((resolve, reject) => {
		const quads: Quad[] = [];
		parser.on('data', (quad: Quad) => quads.push(quad));
		parser.on('error', reject);
		parser.on('end', () => {
			resolve(quads);
		});
		parser.end(text);
	});
}

/**
 * What is mandatory in a catalog, its datasets and distributions by DCAT-AP 3
 * (https://semiceu.github.io/DCAT-AP/releases/3.0.0/), with the ranges of the properties that are used here, and what
 * this site wants besides: every text in both languages, addresses, media types and licences of all files.
 */
const shapes = await readJsonLd(readFileSync(new URL('dcat-shapes.json', import.meta.url), 'utf8'));

/** What is wrong with a catalog: `title of http://example.org/data/catalog.jsonld: …`. */
export async function findCatalogFaults(quads: readonly Quad[]): Promise<string[]> {
	const report = await new SHACLValidator(rdf.dataset(shapes)).validate(rdf.dataset([...quads]));
	return report.results.map(({ path, focusNode, message }) => {
		const property = (path as { value?: string } | null)?.value?.replace(/^.*[#/]/u, '') ?? '';
		const about = (focusNode as { value?: string } | null)?.value ?? '';
		return `${property} of ${about}: ${message.map(({ value }) => value).join(', ')}`;
	});
}
