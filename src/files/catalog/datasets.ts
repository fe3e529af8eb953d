import { describe } from './download.ts';

/** What the downloads hold: one body of data each, whatever the formats in which it is published. */
export const datasets = {
	text: describe('text', 'downloads.text'),
	indicators: describe('indicators', 'downloads.indicators'),
	results: describe('results', 'downloads.results'),
	targets: describe('targets', 'downloads.targets'),
	tasks: describe('tasks', 'downloads.tasks'),
	emendations: describe('emendations', 'downloads.emendations'),
	notes: describe('notes', 'downloads.notes'),
	deadlines: describe('deadlines', 'downloads.deadlines'),
	changes: describe('changes', 'downloads.changes'),
} as const;

export type DatasetName = keyof typeof datasets;
