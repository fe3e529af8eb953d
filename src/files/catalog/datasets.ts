import { describe, type Described } from './download.ts';

/** What downloads hold: one body of data each, whatever the formats in which it is published. */
export type DatasetName =
	| 'text'
	| 'indicators'
	| 'results'
	| 'targets'
	| 'tasks'
	| 'emendations'
	| 'notes'
	| 'deadlines'
	| 'changes';

const described = new Map<DatasetName, Described>();

/** A dataset of this plan; one that it has not cannot be described. */
export function datasetOf(name: DatasetName): Described {
	const known = described.get(name) ?? describe(name, `downloads.${name}`);
	described.set(name, known);
	return known;
}
