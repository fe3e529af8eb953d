import { findBaseValue, targetState } from '../../drawings/chart-texts/base-value.ts';
import type { Result } from '../../model/schemas/result.ts';
import type { Indicator } from '../../model/schemas/indicator.ts';
import type { IndicatorExport } from '../../model/schemas/indicator-export.ts';
import { rowNumber } from '../../model/places/place-id.ts';

/**
 * The indicators with how their targets stood in the year before the plan: the content of `/data/indicators.json`.
 *
 * @param baseYear The year before the plan.
 */
export function toIndicatorEntries(
	indicators: readonly Indicator[],
	results: readonly Result[],
	baseYear: number,
): IndicatorExport[] {
	return indicators.map((indicator) => {
		const state = targetState(indicator, results);
		const value = findBaseValue(indicator, results)?.value ?? null;
		return {
			...indicator,
			// In the file rows are called as in the table.
			id: rowNumber(indicator.id),
			partOf: indicator.partOf === null ? null : rowNumber(indicator.partOf),
			previous: indicator.previous ?? null,
			[`value${baseYear}`]: value,
			met: value === null || state === 'unstated' ? null : state === 'met',
		};
	});
}
