import type { Data } from './data-files.ts';
import type { DataProblem } from './data-problem.ts';
import type { PlanPlaces } from './plan-places.ts';
import { problemAt, textAt, textsAt } from './row.ts';

/**
 * Checks that `document.yaml` has one entry, that the seed which it names is there and has the sum that it gives, and
 * that the plan has the chapters which it names.
 *
 * @param seeds SHA-256 of each seed by its path.
 */
export function checkDocument(
	{ document = [] }: Data,
	seeds: ReadonlyMap<string, string>,
	places: PlanPlaces,
): DataProblem[] {
	const [, ...more] = document;
	return [
		...more.map((row) => problemAt(row, [], 'schema', 'a second document, expected one')),
		...document.flatMap((row) =>
			[...textsAt(row, ['tasks']), ...textsAt(row, ['background'])]
				.filter(({ text }) => !places.has(text))
				.map(({ text, path }) =>
					problemAt(row, path, 'unknown-sentence', `the plan has no chapter “${text}”`),
				),
		),
		...document.flatMap((row) => {
			const [file, sum] = [textAt(row, ['source', 'file']), textAt(row, ['source', 'sha256'])];
			if (file === undefined || sum === undefined) return [];
			const own = seeds.get(file);
			if (own === undefined)
				return [problemAt(row, ['source', 'file'], 'seed', `there is no file “${file}”`)];
			const message = `the SHA-256 of ${file} is ${own}, not this one`;
			return own === sum ? [] : [problemAt(row, ['source', 'sha256'], 'seed', message)];
		}),
	];
}
