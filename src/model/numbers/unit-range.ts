/** What a value in a unit may be. All are finite. */
interface UnitRange {
	min: number;
	max: number;
	/** Whether it counts things, so that it has no fraction. */
	whole: boolean;
}

/** A part of a whole, or a reduction of one: neither is below nothing or above the whole. */
const share: UnitRange = { min: 0, max: 100, whole: false };

/** Things that are counted one by one. */
const count: UnitRange = { min: 0, max: Infinity, whole: true };

/** A concentration, mass, volume, length, capacity or rate: there may be none of it, but not less. */
const amount: UnitRange = { min: 0, max: Infinity, whole: false };

/** Every unit of the data, by its Chinese name as printed. */
const ranges: ReadonlyMap<string, UnitRange> = new Map([
	// Of change that may exceed the whole (an increase by 150%) the plan has none.
	['%', share],
	...['个', '家', '起', '件', '座', '项', '辆', '条', '眼'].map((unit) => [unit, count] as const),
	...['μg/m³', '微克/立方米', '毫克/升', '吨', '亿立方米', 'km'].map(
		(unit) => [unit, amount] as const,
	),
	...['万吨/日', '蒸吨/小时', '千克/亩'].map((unit) => [unit, amount] as const),
	...['吨标准煤/万元', '立方米/万元'].map((unit) => [unit, amount] as const),
]);

/**
 * What a value in a unit may be.
 *
 * @param unit Chinese name as printed; `null` for a ratio or an index, which has none.
 * @returns `undefined` for a unit that the table does not have yet.
 */
export function rangeOf(unit: string | null): UnitRange | undefined {
	return unit === null ? amount : ranges.get(unit);
}
