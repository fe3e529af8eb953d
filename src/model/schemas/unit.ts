import { z } from 'astro/zod';

const names = z.array(z.string().trim().min(1));

/**
 * A unit of this plan that is not in everybody's use (`content/units.yaml`); those that are stand in
 * `src/model/numbers/common-units.ts`, and one of the same name here goes before them. A quotient of known units
 * (吨/小时) and one with 万 or 亿 before it (万吨) need no entry.
 */
export const unitSchema = z.strictObject({
	/** Its Chinese names and symbols, letter by letter as the plan prints them: 标准箱. */
	zh: names.min(1),
	/** What English calls it, one and many, for those who search: container unit, container units. */
	en: names.default([]),
	/**
	 * What a value in it may be: `share` from 0 to 100; `count` a whole number, not below 0; `amount` not below 0;
	 * `any` below 0 too, as a temperature.
	 */
	values: z.enum(['share', 'count', 'amount', 'any']),
});

export type Unit = z.output<typeof unitSchema>;
