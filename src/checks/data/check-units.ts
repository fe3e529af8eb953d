import { formatPlace } from '../../model/place.ts';
import type { Data } from './data-files.ts';
import type { DataProblem } from './data-problem.ts';
import { problemAt, type Row, textsAt } from './row.ts';

/** Names of units that an earlier unit has: a value in one could be two things. */
export function checkUnits({ units = [] }: Data): DataProblem[] {
	const first = new Map<string, Row>();
	return units.flatMap((row) =>
		[...textsAt(row, ['zh']), ...textsAt(row, ['en'])].flatMap(({ text, path }) => {
			const earlier = first.get(text);
			first.set(text, row);
			if (!earlier) return [];
			const message = `“${text}” is a unit already at ${formatPlace(earlier.placeOf([]))}`;
			return [problemAt(row, path, 'duplicate-id', message)];
		}),
	);
}
