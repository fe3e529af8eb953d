import { indicatorId } from '../../model/places/place-id.ts';
import type { ListName } from '../../model/schemas/content-lists.ts';
import type { Data } from './data-files.ts';
import type { DataProblem } from './data-problem.ts';
import { problemAt, textsAt } from './row.ts';

/** The fields that name other rows: where they stand, and the file of the rows that they name. */
const fields: readonly (readonly [ListName, string, ListName])[] = [
	['indicators', 'partOf', 'indicators'],
	['indicators', 'previous', 'results'],
	['targets', 'sameAs', 'targets'],
	['places', 'within', 'places'],
	['places', 'maybe', 'places'],
	['organisations', 'within', 'places'],
	['topics', 'indicators', 'indicators'],
	['topics', 'related', 'topics'],
	['questions', 'topics', 'topics'],
	['questions', 'places', 'places'],
];

/** Rows that are named and do not exist, that name themselves, or whose partner does not name them. */
export function checkRows(data: Data): DataProblem[] {
	return fields.flatMap(([name, field, other]) => {
		const rows = data[other];
		if (!rows) return [];
		// A row of the table of indicators is called by its number in its file alone.
		const isNumber = name !== other && other === 'indicators';
		const named = new Map(rows.map((row) => [isNumber ? indicatorId(row.id) : row.id, row]));
		return (data[name] ?? []).flatMap((row) =>
			textsAt(row, [field]).flatMap(({ text, path }) => {
				const report = (message: string) => [
					problemAt(row, path, 'unknown-row', `${field}: ${message}`),
				];
				const target = named.get(text);
				if (!target) return report(`content/${other}.yaml has no “${text}”`);
				if (target.id === row.id && other === name) return report('this is the entry itself');
				const isMutual =
					field !== 'sameAs' || textsAt(target, ['sameAs']).some((back) => back.text === row.id);
				return isMutual ? [] : report(`“${text}” does not name this one in return`);
			}),
		);
	});
}
