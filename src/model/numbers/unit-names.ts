import { commonUnits } from './common-units.ts';
import type { Unit } from '../schemas/unit.ts';

/**
 * The names of each unit in both languages, as a query has them once it is normalized (NFKC). A word that only counts
 * (个, 家) is a unit of its own: 6 个 are not 6 家. `%` is left out: it is read without.
 *
 * @param own The units of the plan, which go before those in general use.
 */
export function toUnitNames(own: readonly Unit[]): string[][] {
	const units = [...own, ...commonUnits].flatMap(({ zh, en, values }) =>
		values === 'count' && en.length === 0 ? zh.map((name) => [name]) : [[...zh, ...en]],
	);
	return units
		.map((names) => [...new Set(names.map((name) => name.normalize('NFKC')))])
		.filter(([name]) => name !== '%');
}
