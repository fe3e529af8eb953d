import { has } from '../../model/parts.ts';

/** The charts that stand on pages of the site, each with whether this plan has what it draws. */
const charts = {
	indicators: () => has('indicators'),
	results: () => has('results'),
	deadlines: () => has('targets'),
	numbers: () => has('targets'),
	tasks: () => has('tasks') && has('indicators'),
} as const satisfies Record<string, () => boolean>;

export type ChartName = keyof typeof charts;

/** The charts that this plan has, in the order of the downloads; those of single indicators stand on their pages. */
export function chartNames(): ChartName[] {
	return (Object.keys(charts) as ChartName[]).filter(hasChart);
}

/** Whether this plan has what a chart draws. */
export function hasChart(name: ChartName): boolean {
	return charts[name]();
}
