import { findDated } from '../feeds/deadlines-ics.ts';
import { describe, type Described } from './download.ts';
import type { PlanData } from './plan-data.ts';

type Rows = { [Key in keyof PlanData]: PlanData[Key] extends readonly unknown[] ? Key : never };

/** A dataset that is there where the plan has such rows. */
function ofRows(described: Described, rows: Rows[keyof PlanData]): Described {
	return { ...described, exists: (plan) => plan[rows].length > 0 };
}

/** What the downloads hold: one body of data each, whatever the formats in which it is published. */
export const datasets = {
	text: describe('text', 'downloads.text'),
	indicators: ofRows(describe('indicators', 'downloads.indicators'), 'indicators'),
	results: ofRows(describe('results', 'downloads.results'), 'achievements'),
	targets: ofRows(describe('targets', 'downloads.targets'), 'targets'),
	tasks: ofRows(describe('tasks', 'downloads.tasks'), 'tasks'),
	emendations: ofRows(describe('emendations', 'downloads.emendations'), 'emendations'),
	notes: ofRows(describe('notes', 'downloads.notes'), 'notes'),
	deadlines: {
		...describe('deadlines', 'downloads.deadlines'),
		exists: ({ targetRows }) => findDated(targetRows).length > 0,
	},
	changes: describe('changes', 'downloads.changes'),
} as const satisfies Record<string, Described>;

export type DatasetName = keyof typeof datasets;
