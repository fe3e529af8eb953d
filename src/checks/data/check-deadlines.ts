import type { Data } from './data-files.ts';
import type { DataProblem } from './data-problem.ts';
import { numberAt, problemAt, type Row, textAt, valueAt } from './row.ts';
import { nodeOf } from '../../model/places/place-id.ts';

/** Deadlines outside the years of the plan, and `deadlineFrom` that names no other sentence of the same node. */
export function checkDeadlines({ targets = [], document = [] }: Data): DataProblem[] {
	return targets.flatMap((row) => [...checkYear(row, document[0]), ...checkSource(row)]);
}

function checkYear(row: Row, document: Row | undefined): DataProblem[] {
	const year = /^(?<year>\d{4})(?:-|$)/u.exec(textAt(row, ['deadline']) ?? '')?.groups?.year;
	const [first, last] = ['start', 'end'].map(
		(end) => document && numberAt(document, ['period', end]),
	);
	if (year === undefined || first === undefined || last === undefined) return [];
	if (Number(year) >= first && Number(year) <= last) return [];
	const message = `deadline: ${year} is outside the years of the plan, expected ${first} to ${last}`;
	return [problemAt(row, ['deadline'], 'deadline', message)];
}

function checkSource(row: Row): DataProblem[] {
	const [node, source] = [textAt(row, ['node']), textAt(row, ['deadlineFrom'])];
	if (node === undefined || source === undefined) return [];
	const report = (message: string) => [
		problemAt(row, ['deadlineFrom'], 'deadline', `deadlineFrom: ${message}`),
	];
	const own = nodeOf(node);
	if (source === node) return report('this is the sentence itself, expected another one, or none');
	if (nodeOf(source) !== own) return report(`“${source}” is not a sentence of ${own}`);
	if (valueAt(row, ['deadline']) === null) return report('the entry has no deadline');
	return [];
}
