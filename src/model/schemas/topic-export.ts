import { z } from 'astro/zod';
import { localizedTextSchema } from './localized-text.ts';
import { sentenceIdSchema } from './named.ts';
import { aliasesExportSchema } from './named-export.ts';
import { claimExportSchema } from './summary-export.ts';
import { topicSchema } from './topic.ts';

/** A topic as `/data/topics.json` has it. */
export const topicExportSchema = z.strictObject({
	id: topicSchema.shape.id,
	kind: z.literal('topic'),
	name: localizedTextSchema,
	/** The plan's Chinese words for it. */
	aliases: aliasesExportSchema,
	/** Topics lie in none. */
	within: z.null(),
	/** Three lines of ours. */
	plain: z.array(claimExportSchema),
	/** What readers look for and the plan does not state. */
	unsaid: z.array(localizedTextSchema),
	/** Its sentences by subject. */
	groups: z.array(
		z.strictObject({
			title: localizedTextSchema,
			/** Why sentences without a word of the topic are here. */
			because: localizedTextSchema.nullable(),
			sentences: z.array(sentenceIdSchema),
		}),
	),
	/** All of them, each once, in reading order. */
	sentences: z.array(
		z.strictObject({
			id: sentenceIdSchema,
			why: z.literal('topic'),
			/** The topic's words in it; none where its group says why it is here. */
			words: z.array(z.string()),
		}),
	),
	/** Rows of the table of indicators. */
	indicators: topicSchema.shape.indicators.unwrap(),
	/** Topics beside it. */
	related: z.array(z.string()),
});

export type TopicExport = z.output<typeof topicExportSchema>;
