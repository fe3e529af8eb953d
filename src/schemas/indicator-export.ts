import { z } from 'astro/zod';
import { indicatorSchema } from './indicator.ts';

/** One indicator as `/data/indicators.json` has it: its row of table 2, and how its target stood in 2020. */
export const indicatorExportSchema = z.strictObject({
	...indicatorSchema.shape,
	/** Row of table 1 for the same quantity: `a-4`; `null` where there is none. */
	previous: z.string().nullable(),
	/**
	 * The value of the year 2020 alone, in the indicator's `unit`, as printed: that of table 2, or of table 1 where
	 * table 2 gives a mean of years. `null` where the plan has none, and for a count or reduction over five years.
	 */
	value2020: z.number().nullable(),
	/**
	 * Whether the target for 2025 was already met in 2020; `null` where the target has no figure, or the plan no value
	 * of 2020. What the plan itself says against the values of 2020 is in `baseline.note`.
	 */
	met: z.boolean().nullable(),
});

export type IndicatorExport = z.output<typeof indicatorExportSchema>;
