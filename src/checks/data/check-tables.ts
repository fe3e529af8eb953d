import { listFile } from '../../model/schemas/content-lists.ts';
import type { Data } from './data-files.ts';
import type { DataProblem } from './data-problem.ts';
import type { PlanPlaces } from './plan-places.ts';
import { textAt } from './row.ts';

/** The lists that hold the rows of a table of the plan, and what `document.yaml` calls it. */
const lists = [
	['results', 'results'],
	['indicators', 'indicators'],
] as const;

/** Lists without entries though the plan prints their table. */
export function checkTables(data: Data, { numbers }: PlanPlaces): DataProblem[] {
	const [document] = data.document ?? [];
	return lists
		.map(([name, role]) => [name, document && textAt(document, ['tables', role])] as const)
		.flatMap(([name, table]) => (table === undefined ? [] : [{ name, table }]))
		.filter(({ name, table }) => data[name]?.length === 0 && numbers.has(table))
		.map(({ name, table }) => ({
			code: 'schema',
			message: `the list is empty, expected the rows of ${table}`,
			place: { file: listFile(name), line: 1, column: 1 },
		}));
}
