import { z } from 'astro/zod';
import { claimSchema } from './claim.ts';
import { englishSchema, localizedTextSchema } from './localized-text.ts';

/** A claim as data files have it. */
export const claimExportSchema = z.strictObject({
	text: localizedTextSchema,
	/** The sentences, or rows of tables, that it rests on. */
	sentences: claimSchema.shape.sentences,
});

/** What a part of the plan says in everyday words, as `/data/summaries.json` has it: ours. */
export const summaryExportSchema = z.strictObject({
	/** Of the node, or `plan`. */
	id: z.string().min(1),
	/** Its claims as one text. */
	zh: z.string().min(1),
	en: englishSchema,
	claims: z.array(claimExportSchema).min(1),
});

export type SummaryExport = z.output<typeof summaryExportSchema>;
