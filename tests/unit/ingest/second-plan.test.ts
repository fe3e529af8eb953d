import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { contentPath } from '../../../src/model/places/node-id.ts';
import { ingestText } from './ingest-text.ts';
import { readTree } from './run-cli.ts';

// A plan of the same kind by a city that does not exist: what is found in it is found by its form.

const folder = new URL('../../fixtures/second-plan/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');

interface OutlineEntry {
	id: string;
	kind: string;
	parent: string | null;
	page: number | null;
	sentences: number;
	title: string;
}

const outline = parse(read('outline.yaml')) as OutlineEntry[];
const { files, problems } = ingestText(read('seed.txt'), read('emendations.yaml'));

test('the second plan has no problems', () => {
	expect(problems).toEqual([]);
});

test('the second plan has the nodes of its outline, in order', () => {
	const found = [...files].map(([path, text], index): OutlineEntry => {
		const [, front = '', body = ''] = text.split(/^---$/mu);
		const { order, ...node } = parse(front) as OutlineEntry & { order: number };
		expect(order).toBe(index + 1);
		expect(path).toBe(`${contentPath(node.id)}.mdx`);
		return {
			id: node.id,
			kind: node.kind,
			parent: node.parent ?? null,
			page: node.page ?? null,
			sentences: body.split('<S n=').length - 1,
			title: node.title,
		};
	});
	expect(found).toEqual(outline);
});

test('the second plan gives its content files, letter for letter', () => {
	const expected = readTree(fileURLToPath(new URL('expected/', folder)));
	const paths = Object.keys(expected).filter((path) => path.endsWith('.mdx'));
	expect([...files.keys()].sort()).toEqual(paths.sort());
	for (const [path, text] of files)
		expect(text, path).toBe(readFileSync(new URL(`expected/${path}`, folder), 'utf8'));
	expect(readdirSync(folder).sort()).toEqual(
		['emendations.yaml', 'expected', 'outline.yaml', 'seed.txt'].sort(),
	);
});

test('every letter of the second plan’s body stands in its content, as often as in the seed', () => {
	// Headings, table cells and sentences as plain letters, against the seed’s own, repairs counted in.
	const letters = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '');
	const seed = read('seed.txt').replace('28%以上新建', '28%以上。新建');
	const body = seed.slice(seed.lastIndexOf('一、现状与形势'));
	const shown = [...files.values()]
		.slice(2)
		.flatMap((text) => {
			const [, front = '', sentences = ''] = text.split(/^---$/mu);
			const node = parse(front) as { title: string; columns?: string[]; rows?: object[] };
			const cells = [
				...(node.columns ?? []),
				...(node.rows ?? []).map((row) => JSON.stringify(Object.values(row))),
			];
			return [
				node.title,
				...cells,
				sentences.replaceAll(/<Table[^>]*>/gu, '').replaceAll(/ n=(?:\{\d+\}|"\w+")/gu, ''),
			];
		})
		.join('')
		.replaceAll(/<\/?[A-Za-z]+>/gu, '')
		// As content files write a star.
		.replaceAll('&#42;', '*');
	const counts = (text: string) => {
		const found: Record<string, number> = {};
		for (const char of letters(text)) found[char] = (found[char] ?? 0) + 1;
		return found;
	};
	const expected = counts(
		body
			.split('\n')
			.map((line) =>
				line.includes('\t')
					? line
					: line.replace(/^(?:- )?(?:\d\.|[一二三]、|（[一二三]）|(?:专栏|表) \d)/u, ''),
			)
			.join(''),
	);
	expect(counts(shown)).toEqual(expected);
});
