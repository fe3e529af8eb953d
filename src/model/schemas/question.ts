import { z } from 'astro/zod';
import { localizedTextSchema } from './localized-text.ts';
import { sentenceIdSchema } from './named.ts';

/** A question that readers come with (`content/questions.yaml`), answered by sentences of the plan and links alone. */
export const questionSchema = z.strictObject({
	/** Its anchor; never changed once published. */
	id: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/u),
	ask: localizedTextSchema,
	/** Other ways to put it, or words that lead to it in the search. */
	also: z.strictObject({
		zh: z.array(z.string().min(1)).default([]),
		en: z.array(z.string().min(1)).default([]),
	}),
	/** The sentences that answer it, the most telling first. */
	sentences: z.array(sentenceIdSchema),
	/** Rows of tables that answer it: `i13`, `a-7`. */
	rows: z.array(z.string()).default([]),
	/** What the plan does not say about it. */
	unsaid: localizedTextSchema.optional(),
	/** Topics and places, by their identifiers. */
	topics: z.array(z.string()).default([]),
	places: z.array(z.string()).default([]),
	/** Pages of the site below the language: `targets/`. */
	pages: z.array(z.string().regex(/^(?:[\w-]+\/)+$/u)).default([]),
});

export type Question = z.output<typeof questionSchema>;
