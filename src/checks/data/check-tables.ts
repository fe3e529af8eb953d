import { listFile } from '../../schemas/content-lists.ts';
import type { Data } from './data-files.ts';
import type { DataProblem } from './data-problem.ts';
import type { PlanPlaces } from './plan-places.ts';

/** The lists that hold the rows of a table of the plan. */
const lists = [
	['achievements', 'table-1'],
	['indicators', 'table-2'],
] as const;

/** Lists without entries though the plan prints their table. */
export function checkTables(data: Data, { numbers }: PlanPlaces): DataProblem[] {
	return lists
		.filter(([name, table]) => data[name]?.length === 0 && numbers.has(table))
		.map(([name, table]) => ({
			code: 'schema',
			message: `the list is empty, expected the rows of ${table}`,
			place: { file: listFile(name), line: 1, column: 1 },
		}));
}
