import rdf from '@rdfjs/dataset';
import type { Quad } from '@rdfjs/types';
import CsvwParser from '@zazuko/rdf-parser-csvw';
import { JsonLdParser } from 'jsonld-streaming-parser';
import { Readable } from 'node:stream';

// A CSV file and its metadata as a reader of CSV on the Web has them: as triples.

const csvw = 'http://www.w3.org/ns/csvw#';

/**
 * The terms of http://www.w3.org/ns/csvw that are used here, as https://www.w3.org/ns/csvw.jsonld has them; tests
 * fetch nothing.
 */
const context = {
	'@context': {
		dc: 'http://purl.org/dc/terms/',
		xsd: 'http://www.w3.org/2001/XMLSchema#',
		url: { '@id': `${csvw}url`, '@type': '@id' },
		dialect: { '@id': `${csvw}dialect`, '@type': '@id' },
		delimiter: { '@id': `${csvw}delimiter` },
		doubleQuote: { '@id': `${csvw}doubleQuote` },
		encoding: { '@id': `${csvw}encoding` },
		header: { '@id': `${csvw}header` },
		lineTerminators: { '@id': `${csvw}lineTerminators` },
		quoteChar: { '@id': `${csvw}quoteChar` },
		tableSchema: { '@id': `${csvw}tableSchema`, '@type': '@id' },
		columns: { '@id': `${csvw}column`, '@type': '@id', '@container': '@list' },
		primaryKey: { '@id': `${csvw}primaryKey` },
		name: { '@id': `${csvw}name` },
		titles: { '@id': `${csvw}title`, '@container': '@language' },
		lang: { '@id': `${csvw}lang` },
		required: { '@id': `${csvw}required` },
		separator: { '@id': `${csvw}separator` },
		datatype: { '@id': `${csvw}datatype`, '@type': '@vocab' },
		base: { '@id': `${csvw}base`, '@language': null },
		format: { '@id': `${csvw}format`, '@language': null },
		string: 'xsd:string',
		decimal: 'xsd:decimal',
		integer: 'xsd:integer',
		boolean: 'xsd:boolean',
		gYear: 'xsd:gYear',
		anyURI: 'xsd:anyURI',
	},
};

const baseIRI = 'https://example.org/data/';

function collect(stream: NodeJS.EventEmitter): Promise<Quad[]> {
	return new Promise((resolve, reject) => {
		const quads: Quad[] = [];
		stream.on('data', (quad: Quad) => quads.push(quad));
		stream.on('error', reject);
		stream.on('end', () => {
			resolve(quads);
		});
	});
}

/** The metadata as triples; fails on a term that CSV on the Web does not have. */
export async function readMetadata(metadata: string): Promise<Quad[]> {
	const parser = new JsonLdParser({
		baseIRI,
		documentLoader: { load: () => Promise.resolve(context) },
		strictValues: true,
	});
	parser.end(metadata);
	return collect(parser);
}

/** The rows as triples, the properties named after the columns. */
export async function readRows(csv: string, metadata: string): Promise<Quad[]> {
	const dataset = rdf.dataset(await readMetadata(metadata));
	const parser = new CsvwParser({ metadata: dataset, baseIRI });
	const quads = await collect(parser.import(Readable.from([Buffer.from(csv)])));
	return quads.filter(({ predicate }) => predicate.value.startsWith(`${baseIRI}#`));
}

/** Name of the column of a triple. */
export const columnOf = ({ predicate }: Quad) => predicate.value.slice(baseIRI.length + 1);
