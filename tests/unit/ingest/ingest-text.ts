import { readFileSync } from 'node:fs';
import { ingest } from '../../../src/ingest/ingest.ts';
import { formatProblem, type Problem } from '../../../src/model/problem.ts';
import type { Place } from '../../../src/model/place.ts';

const fixtures = new URL('../../fixtures/', import.meta.url);

/** The small valid seed of which every bad one is an edit. */
export const base = readFileSync(new URL('bad/base.txt', fixtures), 'utf8');

/** Ingests a seed given as text. */
export function ingestText(seed: string, emendations = '[]', tasks?: string | null) {
	const { value, problems } = ingest(
		{ file: 'seed.txt', content: Buffer.from(seed) },
		{ file: 'emendations.yaml', content: emendations },
		tasks,
	);
	return { files: value, problems: problems.map(formatProblem) };
}

/** The base seed with some words replaced, each of which stands in it once. */
export function editBase(...edits: [seed: string, reading: string][]): string {
	return edits.reduce((text, [seed, reading]) => {
		if (text.split(seed).length !== 2)
			throw new Error(`“${seed}” stands not once in the base seed`);
		return text.replace(seed, () => reading);
	}, base);
}

/** Places of a text of one line: the offset is the column. */
export function column(offset: number): Place {
	return { file: 'seed.txt', line: 1, column: offset + 1 };
}

/** Problems as `column: message (code)`. */
export function atColumns(problems: readonly Problem[]): string[] {
	return problems.map((problem) => formatProblem(problem).replace('seed.txt:1:', ''));
}
