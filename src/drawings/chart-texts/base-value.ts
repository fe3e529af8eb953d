import type { TableRole } from '../../model/places/place-id.ts';
import type { Result } from '../../model/schemas/result.ts';
import type { Indicator } from '../../model/schemas/indicator.ts';

/** The value of an indicator in the year before the plan alone, in its unit, and the table that gives it. */
export interface BaseValue {
	value: number;
	from: TableRole;
}

/** Whether the baseline is a mean of several years, by what its cell says. */
export function isMean({ baseline }: Pick<Indicator, 'baseline'>): boolean {
	return !isOfBaseYear(baseline) && /均值|平均/u.test(baseline.text.zh);
}

/** Whether a baseline is of one year, which is the one before the plan: `npm run check:data` holds it to that. */
export function isOfBaseYear({ period }: Indicator['baseline']): boolean {
	return !period.includes('-');
}

/** The row of the results for the same quantity, where there is one. */
export function findPrevious(
	{ previous }: Pick<Indicator, 'previous'>,
	results: readonly Result[],
): Result | undefined {
	return results.find(({ id }) => id === previous);
}

/**
 * The value of an indicator for the year before the plan alone, in its unit: the baseline where it is of this year,
 * otherwise the result of the previous plan where there is one in the same unit and by the same way of counting; `null`
 * where the plan gives none. A count or reduction over several years has no value of a year.
 */
export function findBaseValue(indicator: Indicator, results: readonly Result[]): BaseValue | null {
	const { baseline, unit } = indicator;
	if (isOfBaseYear(baseline))
		return baseline.value === null ? null : { value: baseline.value, from: 'indicators' };
	const row = findPrevious(indicator, results);
	if (!row || indicator.break || row.unit?.zh !== unit?.zh) return null;
	const { value, text } = row.actual;
	if (value === null || text.zh !== String(value)) return null;
	return { value, from: 'results' };
}

/** Whether a value meets a target; a bare number is met from the side that is wanted. */
function meetsTarget(value: number, { target, desired }: Indicator): boolean {
	if (target.value === null) return false;
	switch (target.operator) {
		case '≥':
			return value >= target.value;
		case '≤':
			return value <= target.value;
		case '<':
			return value < target.value;
		default:
			if (desired === 'up') return value >= target.value;
			return desired === 'down' ? value <= target.value : value === target.value;
	}
}

/**
 * How a target stood at the end of the year before the plan: met; open, as it was not met, or is for the sum of the
 * years that follow; unknown, as the plan has no value of that year; unstated, as it has no figure.
 */
export const targetStates = ['met', 'open', 'unknown', 'unstated'] as const;

export type TargetState = (typeof targetStates)[number];

/** State of an indicator's target at the start of the plan, by what the plan itself states. */
export function targetState(indicator: Indicator, results: readonly Result[]): TargetState {
	if (indicator.target.value === null) return 'unstated';
	const value = findBaseValue(indicator, results);
	if (value) return meetsTarget(value.value, indicator) ? 'met' : 'open';
	// What is counted over several years can only be met by those to come.
	return isOfBaseYear(indicator.baseline) || isMean(indicator) ? 'unknown' : 'open';
}
