import { defineCollection } from 'astro:content';
import { loadWords } from './model/reader/words-loader.ts';
import { has } from './model/parts.ts';
import { resultSchema } from './model/schemas/result.ts';
import { readList } from './model/schemas/content-files.ts';
import { indicatorSchema } from './model/schemas/indicator.ts';
import { planNodeSchema } from './model/schemas/plan-node.ts';
import { targetSchema } from './model/schemas/target.ts';
import { translationSchema } from './model/schemas/translation.ts';

/** The data of tables and targets. */
const data = {
	/** Rows of the table of indicators. */
	indicators: defineCollection({ loader: () => readList('indicators'), schema: indicatorSchema }),
	/** Rows of the table of results. */
	results: defineCollection({
		loader: () => readList('results'),
		schema: resultSchema,
	}),
	/** Quantities and dated promises of the text and the boxes. */
	targets: defineCollection({ loader: () => readList('targets'), schema: targetSchema }),
};

const parts = { indicators: 'indicators', results: 'results', targets: 'targets' } as const;

/** Those that this plan has, as Astro warns of empty ones; `reader/tables.ts` asks for no others. */
const existing = Object.fromEntries(
	Object.entries(data).filter(([name]) => has(parts[name as keyof typeof data])),
) as typeof data;

/**
 * The plan's words, and the data of its tables and targets where it has them. Lists come through our own reader of YAML
 * (src/model/schemas/content-files.ts), which names the line and column of every fault, and never from what Astro has
 * kept of an earlier build.
 */
export const collections = {
	/** The plan's words, one file a node; ids are paths: `2/1/3`. */
	plan: defineCollection({
		loader: loadWords('./content/plan/zh'),
		schema: planNodeSchema,
	}),
	/** Our translation, in files of the same paths; a plan may have none. */
	translation: defineCollection({
		loader: loadWords('./content/plan/en'),
		schema: translationSchema,
	}),
	...existing,
};
