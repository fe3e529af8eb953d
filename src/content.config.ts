import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { has } from './model/parts.ts';
import { planNodeSchema } from './model/schemas/plan-node.ts';
import { translationSchema } from './model/schemas/translation.ts';

const generateId = ({ entry }: { entry: string }) => entry.replace(/\.mdx$/u, '');

/**
 * The plan's sections. Lists come through our own reader of YAML (src/model/schemas/content-files.ts), which names the
 * line and column of every fault, and never from what Astro has kept of an earlier build.
 */
export const collections = {
	/** The plan's words, one file a node; ids are paths: `3/4/2`. */
	plan: defineCollection({
		loader: glob({ base: './content/plan/zh', pattern: '**/*.mdx', generateId }),
		schema: planNodeSchema,
	}),
	/** Our translation, in files of the same paths; a plan may have none. */
	translation: defineCollection({
		loader: has('translation')
			? glob({ base: './content/plan/en', pattern: '**/*.mdx', generateId })
			: () => [],
		schema: translationSchema,
	}),
};
