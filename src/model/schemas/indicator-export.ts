import { z } from 'astro/zod';
import { indicatorSchema } from './indicator.ts';

const shape = {
	...indicatorSchema.shape,
	/** Row of the results for the same quantity: `a-4`; `null` where there is none. */
	previous: z.string().nullable(),
	/**
	 * Whether the target was already met in the year before the plan; `null` where the target has no figure, or the plan
	 * no value of that year. What the plan itself says against the values of that year is in `baseline.note`.
	 */
	met: z.boolean().nullable(),
};

/** The field for the value of a year: `value2030`. */
type ValueField = `value${number}`;

/**
 * One indicator as `/data/indicators.json` has it: its row, and how its target stood in the year before the plan.
 *
 * `value2030` and the like is the value of that year alone, in the indicator's `unit`, as printed: the baseline, or the
 * result of the previous plan where the baseline is a mean of years. It is `null` where the plan has none, and for a
 * count or reduction over several years.
 *
 * @param baseYear The year before the plan.
 */
export function indicatorExportSchema(baseYear: number) {
	return z.strictObject({ ...shape, [`value${baseYear}`]: z.number().nullable() });
}

export type IndicatorExport = z.output<z.ZodObject<typeof shape>> &
	Readonly<Record<ValueField, number | null>>;
