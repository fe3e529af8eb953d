import { z } from 'astro/zod';
import { claimSchema } from './claim.ts';

/** 解读: what a task, box, section or the whole plan says, in everyday words (`content/summaries.yaml`). */
export const summarySchema = z.strictObject({
	/** Of the node, or `plan`. */
	id: z.string().min(1),
	/** Joined they are the summary: at most 60 Chinese characters, 30 English words. */
	claims: z.array(claimSchema).min(1),
});
