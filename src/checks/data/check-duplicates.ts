import { formatPlace } from '../../model/place.ts';
import type { DataProblem } from './data-problem.ts';
import { problemAt, type Row } from './row.ts';

/** Identifiers that an earlier entry of the file has. */
export function checkDuplicates(rows: readonly Row[]): DataProblem[] {
	const first = new Map<string, Row>();
	return rows.flatMap((row) => {
		const earlier = first.get(row.id);
		if (row.id === '') return [];
		if (earlier) {
			const place = formatPlace(earlier.placeOf(['id']));
			return [problemAt(row, ['id'], 'duplicate-id', `this id stands already at ${place}`)];
		}
		first.set(row.id, row);
		return [];
	});
}
