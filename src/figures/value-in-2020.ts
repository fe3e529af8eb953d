import type { Achievement } from '../schemas/achievement.ts';
import type { Indicator } from '../schemas/indicator.ts';

/**
 * The value of an indicator for the year 2020 alone, in its unit: that of table 2 where it is of this year,
 * otherwise that of table 1 where the plan gives one; `null` where it gives none. A reduction over five years
 * has no value of a year.
 */
export function valueIn2020(
	{ baseline, previous }: Indicator,
	achievements: readonly Achievement[],
): { value: number; from: 'table-1' | 'table-2' } | null {
	if (baseline.period === '2020')
		return baseline.value === null ? null : { value: baseline.value, from: 'table-2' };
	const row = achievements.find(({ id }) => id === previous);
	if (row?.actual.value == null || row.actual.text.zh !== String(row.actual.value)) return null;
	return { value: row.actual.value, from: 'table-1' };
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

/** How a target stands to the year 2020: met then, not met (or with no value of that year), or without a figure. */
export type TargetState = 'met' | 'open' | 'unstated';

/** State of an indicator's target at the start of the plan, by what the plan itself states. */
export function targetState(
	indicator: Indicator,
	achievements: readonly Achievement[],
): TargetState {
	if (indicator.target.value === null) return 'unstated';
	const value = valueIn2020(indicator, achievements);
	return value && meetsTarget(value.value, indicator) ? 'met' : 'open';
}
