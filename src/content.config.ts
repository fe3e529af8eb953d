import { defineCollection } from 'astro:content';
import { loadWords } from './model/reader/words-loader.ts';
import { readList } from './model/schemas/content-files.ts';
import { achievementSchema } from './model/schemas/achievement.ts';
import { indicatorSchema } from './model/schemas/indicator.ts';
import { planNodeSchema } from './model/schemas/plan-node.ts';
import { targetSchema } from './model/schemas/target.ts';
import { translationSchema } from './model/schemas/translation.ts';

/**
 * The plan's sections, and the data of its tables and targets. Data come through our own reader of YAML, which names
 * the line and column of every fault, and never from what Astro has kept of an earlier build.
 */
export const collections = {
	/** The plan's words, one file a node; ids are paths: `3/4/2`. */
	plan: defineCollection({
		loader: loadWords('./content/plan/zh'),
		schema: planNodeSchema,
	}),
	/** Our translation, in files of the same paths. */
	translation: defineCollection({
		loader: loadWords('./content/plan/en'),
		schema: translationSchema,
	}),
	/** Rows of the table of indicators. */
	indicators: defineCollection({ loader: () => readList('indicators'), schema: indicatorSchema }),
	/** Rows of the table of results. */
	achievements: defineCollection({
		loader: () => readList('achievements'),
		schema: achievementSchema,
	}),
	/** Quantities and dated promises of the text and the boxes. */
	targets: defineCollection({ loader: () => readList('targets'), schema: targetSchema }),
};
