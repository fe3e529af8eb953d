import { indicatorId, nodeOf, rowRole, sentenceId } from '../../model/places/place-id.ts';
import type { ListName } from '../../model/schemas/content-lists.ts';
import type { Data } from './data-files.ts';
import type { DataProblem } from './data-problem.ts';
import type { PlanPlaces } from './plan-places.ts';
import { problemAt, textsAt } from './row.ts';

/** The fields that name places of the plan. */
const fields: readonly (readonly [ListName, string])[] = [
	['indicators', 'nodes'],
	['targets', 'node'],
	['targets', 'deadlineFrom'],
	['other-numbers', 'node'],
	['notes', 'nodes'],
	['emendations', 'node'],
];

/** Identifiers of places that the plan does not have; notes may also name rows of its tables. */
export function checkSentences(data: Data, places: PlanPlaces): DataProblem[] {
	const rows = new Set([
		...(data.indicators ?? []).map(({ id }) => indicatorId(id)),
		...(data.results ?? []).map(({ id }) => id),
	]);
	const isRow = (name: ListName, id: string) =>
		name === 'notes' &&
		(rows.has(id) ||
			(rowRole(id) === 'indicators' && !data.indicators) ||
			(rowRole(id) === 'results' && !data.results));
	return fields.flatMap(([name, field]) =>
		(data[name] ?? []).flatMap((row) =>
			textsAt(row, [field])
				.filter(({ text }) => !places.has(text) && !isRow(name, text))
				.map(({ text, path }) =>
					problemAt(row, path, 'unknown-sentence', `${field}: ${describe(places, text)}`),
				),
		),
	);
}

function describe({ numbers }: PlanPlaces, id: string): string {
	const node = nodeOf(id);
	const own = numbers.get(node);
	if (!own) return `the plan has no “${node}”`;
	const [first, last] = [own[0], own.at(-1)];
	if (first === undefined) return `the plan has no sentence “${id}”, ${node} has none`;
	const range = last === undefined || last === first ? '' : ` to s${last}`;
	return `the plan has no sentence “${id}”, expected ${sentenceId(node, first)}${range}`;
}
