import { defineCollection } from 'astro:content';
import { loadWords } from './model/reader/words-loader.ts';
import { planNodeSchema } from './model/schemas/plan-node.ts';
import { translationSchema } from './model/schemas/translation.ts';

/**
 * The plan's sections. Lists come through our own reader of YAML (src/model/schemas/content-files.ts), which names the
 * line and column of every fault, and never from what Astro has kept of an earlier build.
 */
export const collections = {
	/** The plan's words, one file a node; ids are paths: `3/4/2`. */
	plan: defineCollection({
		loader: loadWords('./content/plan/zh'),
		schema: planNodeSchema,
	}),
	/** Our translation, in files of the same paths; a plan may have none. */
	translation: defineCollection({
		loader: loadWords('./content/plan/en'),
		schema: translationSchema,
	}),
};
