import type { Unit } from '../schemas/unit.ts';
import { commonUnits } from './common-units.ts';

/** What a value in a unit may be. All are finite. */
interface UnitRange {
	min: number;
	max: number;
	/** Whether it counts things, so that it has no fraction. */
	whole: boolean;
}

/** What the words of `content/units.yaml` stand for. */
const ranges: Readonly<Record<Unit['values'], UnitRange>> = {
	// A part of a whole, or a reduction of one: neither is below nothing or above the whole.
	share: { min: 0, max: 100, whole: false },
	// Things that are counted one by one.
	count: { min: 0, max: Infinity, whole: true },
	// A concentration, mass, volume, length, capacity or rate: there may be none of it, but not less.
	amount: { min: 0, max: Infinity, whole: false },
	any: { min: -Infinity, max: Infinity, whole: false },
};

/**
 * What a value in a unit may be. Of a quotient (吨/日, μg/m³) both units have to be known; 万 and 亿 before one say
 * nothing of it, but that a count may then have a fraction.
 *
 * @param name As printed; `null` for a ratio or an index, which has no unit.
 * @param own The units of the plan, which go before those in general use.
 * @returns `undefined` for a unit that is not known.
 */
export function rangeOf(name: string | null, own: readonly Unit[]): UnitRange | undefined {
	if (name === null) return ranges.amount;
	const known = valuesOf(name, own);
	if (known) return ranges[known];
	const parts = name.split('/');
	const areKnown = parts.every((part) => valuesOf(part.replace(/^[十百千万亿]+/u, ''), own));
	return areKnown ? ranges.amount : undefined;
}

function valuesOf(name: string, own: readonly Unit[]): Unit['values'] | undefined {
	return [...own, ...commonUnits].find(({ zh, en }) => zh.includes(name) || en.includes(name))
		?.values;
}
