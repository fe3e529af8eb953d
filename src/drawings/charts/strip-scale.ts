import { extent, scaleLinear, type ScaleLinear } from 'd3';

/**
 * The scale of one row. Rows have scales of their own where their units differ; it is labelled at its ends.
 *
 * It reaches one and a half times as far to either side as the values are apart, or from zero where they are all the
 * same, and not beyond what the unit allows.
 *
 * @param limits Least and greatest value that the unit allows: 0 and 100 for a share.
 * @param range Left and right end, in the chart's units.
 */
export function scaleStrip(
	values: readonly number[],
	limits: readonly [number, number],
	range: readonly [number, number],
): ScaleLinear<number, number> {
	const [least = 0, greatest = 0] = extent(values);
	const apart = greatest - least;
	const clamp = (value: number) => Math.min(Math.max(value, limits[0]), limits[1]);
	const domain =
		apart > 0
			? [clamp(least - 1.5 * apart), clamp(greatest + 1.5 * apart)]
			: [0, clamp(Number.isFinite(limits[1]) ? limits[1] : Math.max(greatest, 1) * 1.5)];
	const scale = scaleLinear().domain(domain).nice(4);
	return scale.domain(scale.domain().map(clamp)).rangeRound(range);
}
