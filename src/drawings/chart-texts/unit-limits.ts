import type { Locale } from '../../model/locale.ts';

/** Least and greatest value that a unit allows, for the ends of scales: a share lies between 0 and 100 %. */
export function unitLimits(unit: Record<Locale, string> | null): readonly [number, number] {
	return unit?.zh === '%' ? [0, 100] : [0, Infinity];
}
