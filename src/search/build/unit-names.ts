import { commonUnits } from '../../model/numbers/common-units.ts';
import type { Unit } from '../../model/schemas/unit.ts';

/**
 * The names of each unit in both languages, as a query has them once it is normalized (NFKC). Those in general use that
 * have no English are left out: they are told from the number itself (%, days), or English counts without a word.
 *
 * @param own The units of the plan, which go before those in general use.
 */
export function toUnitNames(own: readonly Unit[]): string[][] {
	return [...own, ...commonUnits.filter(({ en }) => en.length > 0)].map(({ zh, en }) => [
		...new Set([...zh, ...en].map((name) => name.normalize('NFKC'))),
	]);
}
