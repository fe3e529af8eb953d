import { indicatorId, nodeOf, rowRole, sentenceId } from '../../model/places/place-id.ts';
import type { ListName } from '../../model/schemas/content-lists.ts';
import type { Data } from './data-files.ts';
import type { DataProblem } from './data-problem.ts';
import type { PlanPlaces } from './plan-places.ts';
import { type Path, problemAt, textsAt } from './row.ts';

/** The fields that name places of the plan; `*` stands for each entry of a list in them. */
const fields: readonly (readonly [ListName, string])[] = [
	['indicators', 'nodes'],
	['targets', 'node'],
	['targets', 'deadlineFrom'],
	['other-numbers', 'node'],
	['notes', 'nodes'],
	['emendations', 'node'],
	['summaries', 'claims.*.sentences'],
	['everywhere', 'sentences'],
	['places', 'withinFrom'],
	['places', 'except.*.sentence'],
	['organisations', 'acts'],
	['organisations', 'except.*.sentence'],
	['topics', 'plain.*.sentences'],
	['topics', 'groups.*.sentences'],
	['topics', 'except.*.sentence'],
	['no-topic', 'at'],
	['questions', 'sentences'],
	['questions', 'rows'],
];

/** Lists that may name rows of tables too. Their schemas say where. */
const withRows: readonly ListName[] = ['notes', 'summaries', 'everywhere', 'topics', 'questions'];

/** Identifiers of places that the plan does not have. */
export function checkSentences(data: Data, places: PlanPlaces): DataProblem[] {
	const rows = new Set([
		...(data.indicators ?? []).map(({ id }) => indicatorId(id)),
		...(data.results ?? []).map(({ id }) => id),
	]);
	const isRow = (name: ListName, id: string) =>
		withRows.includes(name) &&
		(rows.has(id) ||
			(rowRole(id) === 'indicators' && !data.indicators) ||
			(rowRole(id) === 'results' && !data.results));
	return fields.flatMap(([name, field]) =>
		(data[name] ?? []).flatMap((row) =>
			textsAt(row, field.split('.'))
				.filter(({ text }) => !places.has(text) && !isRow(name, text))
				.map(({ text, path }) =>
					problemAt(row, path, 'unknown-sentence', `${nameOf(path)}: ${describe(places, text)}`),
				),
		),
	);
}

/** The last field on a path that has a name. */
function nameOf(path: Path): string {
	return String(path.findLast((key) => typeof key === 'string'));
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
