import { z } from 'astro/zod';
import { indicatorIdPattern } from '../places/place-id.ts';
import { claimSchema } from './claim.ts';
import { localizedTextSchema } from './localized-text.ts';
import { exceptionSchema, sentenceIdSchema } from './named.ts';

/** What concerns readers, in everyday words (`content/topics.yaml`). */
export const topicSchema = z.strictObject({
	/** Part of its address; never changed once published. */
	id: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/u),
	/** At most five Chinese characters. */
	name: localizedTextSchema,
	/** The plan's Chinese words for it: a sentence of the plan with one of them is in a group or in `except`. */
	words: z.array(z.string().min(1)).min(1),
	/** Three lines of ours that say the most important. */
	plain: z.array(claimSchema).length(3),
	/** What readers look for and the plan does not state. */
	unsaid: z
		.array(
			localizedTextSchema.extend({
				/** Chinese words that no sentence of the topic has, as it would if it did state it. */
				absent: z.array(z.string().min(1)).min(1),
			}),
		)
		.min(1),
	/** All sentences of it, in reading order in each group. */
	groups: z
		.array(
			z.strictObject({
				title: localizedTextSchema,
				/** Why sentences without a word of the topic are here. */
				because: localizedTextSchema.optional(),
				sentences: z.array(sentenceIdSchema).min(1),
			}),
		)
		.min(1),
	except: z.array(exceptionSchema).default([]),
	/** Indicators of it: `i4`. */
	indicators: z.array(z.string().regex(indicatorIdPattern)).default([]),
	/** Topics beside it. */
	related: z.array(z.string()).default([]),
});

export type Topic = z.output<typeof topicSchema>;

/** Sentences that are in no topic (`content/no-topic.yaml`). */
export const noTopicSchema = z.strictObject({
	/** Of a sentence, or of a node for all its own sentences. */
	at: z.string().min(1),
	reason: localizedTextSchema,
});
