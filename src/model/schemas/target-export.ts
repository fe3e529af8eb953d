import { z } from 'astro/zod';
import { indicatorSchema } from './indicator.ts';
import { localizedTextSchema } from './localized-text.ts';
import { targetSchema } from './target.ts';

/** One quantity or dated promise as `/data/targets.json` has it: its entry, and what follows from it. */
export const targetExportSchema = z.strictObject({
	...targetSchema.shape,
	/** Indicator whose target it states: `3a`; `null` where there is none. */
	indicator: z.string().nullable(),
	/** Nature of that indicator. */
	nature: indicatorSchema.shape.nature.nullable(),
	/** The word that makes less of the promise; `null` where there is none. */
	hedge: localizedTextSchema.nullable(),
	/** `value` without 万 or 亿 in its unit: 12,500 of 1.25 万吨/日. `null` for a milestone. */
	value_std: z.number().nullable(),
	/** The unit of `value_std`, in English where there is a translation: `tonnes/day`; `null` without one. */
	unit_std: z.string().nullable(),
});

export type TargetExport = z.output<typeof targetExportSchema>;
