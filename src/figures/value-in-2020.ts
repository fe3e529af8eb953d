import type { Achievement } from '../schemas/achievement.ts';
import type { Indicator } from '../schemas/indicator.ts';

/** The value of an indicator in 2020 alone, in its unit, and the table that gives it. */
export interface ValueIn2020 {
	value: number;
	from: 'table-1' | 'table-2';
}

/** Whether the baseline is a mean of several years, by what its cell says. */
export function isMean({ baseline }: Pick<Indicator, 'baseline'>): boolean {
	return baseline.period !== '2020' && /均值|平均/u.test(baseline.text.zh);
}

/** The row of table 1 for the same quantity, where there is one. */
export function findPrevious(
	{ previous }: Pick<Indicator, 'previous'>,
	achievements: readonly Achievement[],
): Achievement | undefined {
	return achievements.find(({ id }) => id === previous);
}

/**
 * The value of an indicator for the year 2020 alone, in its unit: that of table 2 where it is of this year,
 * otherwise that of table 1 where the plan gives one in the same unit and by the same way of counting; `null` where
 * it gives none. A count or reduction over five years has no value of a year.
 */
export function valueIn2020(
	indicator: Indicator,
	achievements: readonly Achievement[],
): ValueIn2020 | null {
	const { baseline, unit } = indicator;
	if (baseline.period === '2020')
		return baseline.value === null ? null : { value: baseline.value, from: 'table-2' };
	const row = findPrevious(indicator, achievements);
	if (!row || indicator.break || row.unit?.zh !== unit?.zh) return null;
	const { value, text } = row.actual;
	if (value === null || text.zh !== String(value)) return null;
	return { value, from: 'table-1' };
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
 * How a target stood at the end of 2020: met; open, as it was not met, or is for the sum of the five years that
 * follow; unknown, as the plan has no value of that year; unstated, as it has no figure.
 */
export const targetStates = ['met', 'open', 'unknown', 'unstated'] as const;

export type TargetState = (typeof targetStates)[number];

/** State of an indicator's target at the start of the plan, by what the plan itself states. */
export function targetState(
	indicator: Indicator,
	achievements: readonly Achievement[],
): TargetState {
	if (indicator.target.value === null) return 'unstated';
	const value = valueIn2020(indicator, achievements);
	if (value) return meetsTarget(value.value, indicator) ? 'met' : 'open';
	// What is counted over five years can only be met by the five years to come.
	return indicator.baseline.period === '2020' || isMean(indicator) ? 'unknown' : 'open';
}
