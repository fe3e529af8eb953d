import { z } from 'astro/zod';
import { localizedTextSchema } from './localized-text.ts';

/** One cell of table 1 that may hold a number. */
const cell = {
	/**
	 * In the row's `unit`, as printed and never converted; `null` where the cell has no number. Where
	 * `text` says 五年累计, it is the reduction over the five years 2016–2020 together.
	 */
	value: z.number().nullable(),
	/** The cell as printed, without the spaces that line wraps left: `13.4 (五年累计)`, `/`. */
	text: localizedTextSchema,
};

/** One row of table 1, what the previous plan promised and reached (`content/achievements.yaml`). */
export const achievementSchema = z.strictObject({
	/** Row of table 1: `a-1` … `a-11`; letters for rows that share a number or stand under one. */
	id: z.string().regex(/^a-\d+[a-z]?$/u),
	/** Number (序号) as printed, also for the rows that its cell spans; `null` where the row has none. */
	number: z.string().regex(/^\d+$/u).nullable(),
	/** Nature (指标性质): 约束性指标 is `binding`, 预期性指标 is `anticipatory`. */
	nature: z.enum(['binding', 'anticipatory']),
	/** Category (指标类别) as printed, also for the rows below the one where it stands. */
	category: localizedTextSchema,
	/** A cell between number and name that spans several rows: `其中`, `国家“十三五”总量控制指标`. */
	group: localizedTextSchema.optional(),
	/** Name (指标名称) as printed, without its unit's bracket. */
	name: localizedTextSchema,
	/** The whole cell as printed, with its unit's bracket. Chinese only. */
	printedName: z.string().min(1),
	/** From the bracket at the end of the printed name; `null` where there is none. */
	unit: localizedTextSchema.nullable(),
	/** The column with values of the year before that plan, `2015 年值`; absent where the table has none. */
	baseline: z.strictObject({ year: z.int(), ...cell }).optional(),
	/** The column “十三五”目标值: to be reached by 2020, the end of the 13th Five-Year Plan. */
	target: z.strictObject(cell),
	/** The column 2020 年完成值. */
	actual: z.strictObject({ year: z.int(), ...cell }),
	/**
	 * Direction in which a change is an improvement; `hold` where the target is the value of 2015. Our reading
	 * of name and target; the table does not state it.
	 */
	desired: z.enum(['up', 'down', 'hold']),
	/** The column 完成情况 as printed; absent where the table has none. */
	status: localizedTextSchema.optional(),
});

export type Achievement = z.output<typeof achievementSchema>;
