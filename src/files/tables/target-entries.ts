import { toPlainUnit } from '../../model/numbers/plain-unit.ts';
import type { Indicator } from '../../model/schemas/indicator.ts';
import type { Target } from '../../model/schemas/target.ts';
import type { TargetExport } from '../../model/schemas/target-export.ts';
import { rowNumber } from '../../model/places/place-id.ts';

/** The quantities and dated promises with what follows from them: the content of `/data/targets.json`. */
export function toTargetEntries(
	targets: readonly Target[],
	indicators: readonly Indicator[],
): TargetExport[] {
	const natures = new Map(indicators.map(({ id, nature }) => [id, nature]));
	return targets.map((target) => {
		const plain = target.value === null ? null : toPlainUnit(target.value, target.unit);
		return {
			...target,
			indicator: target.indicator === undefined ? null : rowNumber(target.indicator),
			nature: natures.get(target.indicator ?? '') ?? null,
			hedge: target.hedge ?? null,
			value_std: plain?.value ?? null,
			unit_std: plain?.unit ?? null,
		};
	});
}
