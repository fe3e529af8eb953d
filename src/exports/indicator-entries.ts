import { targetState, valueIn2020 } from '../figures/value-in-2020.ts';
import type { Achievement } from '../schemas/achievement.ts';
import type { Indicator } from '../schemas/indicator.ts';
import type { IndicatorExport } from '../schemas/indicator-export.ts';

/** The indicators with how their targets stood in 2020: the content of `/data/indicators.json`. */
export function toIndicatorEntries(
	indicators: readonly Indicator[],
	achievements: readonly Achievement[],
): IndicatorExport[] {
	return indicators.map((indicator) => {
		const state = targetState(indicator, achievements);
		const value2020 = valueIn2020(indicator, achievements)?.value ?? null;
		return {
			...indicator,
			previous: indicator.previous ?? null,
			value2020,
			met: value2020 === null || state === 'unstated' ? null : state === 'met',
		};
	});
}
