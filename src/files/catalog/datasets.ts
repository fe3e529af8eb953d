import { findDated } from '../feeds/deadlines-ics.ts';
import { describe, type Described } from './download.ts';
import type { PlanData } from './plan-data.ts';

type Rows = { [Key in keyof PlanData]: PlanData[Key] extends readonly unknown[] ? Key : never };

/** Whether the plan has such rows. */
function ofRows(rows: Rows[keyof PlanData]) {
	return (plan: PlanData) => plan[rows].length > 0;
}

/** Every plan has it. */
const always = () => true;

/**
 * What the downloads hold: one body of data each, whatever the formats in which it is published; with whether a plan
 * has anything to put into it.
 */
const datasets = {
	text: always,
	indicators: ofRows('indicators'),
	results: ofRows('results'),
	targets: ofRows('targets'),
	tasks: ofRows('tasks'),
	emendations: ofRows('emendations'),
	notes: ofRows('notes'),
	summaries: ofRows('summaries'),
	places: ofRows('places'),
	organisations: ofRows('organisations'),
	topics: ofRows('topics'),
	questions: ofRows('questions'),
	deadlines: ({ targetRows }) => findDated(targetRows).length > 0,
	changes: always,
} as const satisfies Record<string, (plan: PlanData) => boolean>;

export type DatasetName = keyof typeof datasets;

/** Whether a plan has anything to put into a dataset. */
export function hasDataset(name: DatasetName, plan: PlanData): boolean {
	return datasets[name](plan);
}

const described = new Map<DatasetName, Described>();

/** A dataset that the plan has, always the same object. Not for others, whose words may name what the plan lacks. */
export function datasetOf(name: DatasetName): Described {
	const known = described.get(name) ?? describe(name, `downloads.${name}`);
	described.set(name, known);
	return known;
}
