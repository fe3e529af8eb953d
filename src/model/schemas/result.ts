import { z } from 'astro/zod';
import { localizedTextSchema } from './localized-text.ts';
import { resultIdPattern } from '../places/place-id.ts';

/** One cell of the table of results that may hold a number. */
const cell = {
	/**
	 * In the row's `unit`, as printed and never converted; `null` where the cell has no number. Where
	 * `text` says that it is a sum (五年累计), it is that of all years of the plan before.
	 */
	value: z.number().nullable(),
	/** The cell as printed, without the spaces that line wraps left: `12.5 (五年累计)`, `/`. */
	text: localizedTextSchema,
};

/** One row of the table of results, what the previous plan promised and reached (`content/results.yaml`). */
export const resultSchema = z.strictObject({
	/** Row of the table: `a-1`, `a-2b`; letters for rows that share a number or stand under one. */
	id: z.string().regex(resultIdPattern),
	/** Number (序号) as printed, also for the rows that its cell spans; `null` where the row has none. */
	number: z.string().regex(/^\d+$/u).nullable(),
	/** Nature (指标性质): 约束性指标 is `binding`, 预期性指标 is `anticipatory`. */
	nature: z.enum(['binding', 'anticipatory']),
	/** Category (指标类别) as printed, also for the rows below the one where it stands. */
	category: localizedTextSchema,
	/** A cell between number and name that spans several rows: `其中`, `总量控制指标`. */
	group: localizedTextSchema.optional(),
	/** Name (指标名称) as printed, without its unit's bracket. */
	name: localizedTextSchema,
	/** The whole cell as printed, with its unit's bracket. Chinese only. */
	printedName: z.string().min(1),
	/** From the bracket at the end of the printed name; `null` where there is none. */
	unit: localizedTextSchema.nullable(),
	/** The column of the year before that plan; absent where the table has none. */
	baseline: z.strictObject({ year: z.int(), ...cell }).optional(),
	/** The column of what was to be reached by the end of that plan. */
	target: z.strictObject(cell),
	/** The column of what was reached. */
	actual: z.strictObject({ year: z.int(), ...cell }),
	/**
	 * Direction in which a change is an improvement; `hold` where the target is the value of the baseline. Our reading
	 * of name and target; the table does not state it.
	 */
	desired: z.enum(['up', 'down', 'hold']),
	/** The column 完成情况 as printed; absent where the table has none. */
	status: localizedTextSchema.optional(),
});

export type Result = z.output<typeof resultSchema>;
