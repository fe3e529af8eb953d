import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { planNodeSchema } from './schemas/plan-node.ts';
import { translationSchema } from './schemas/translation.ts';

const generateId = ({ entry }: { entry: string }) => entry.replace(/\.mdx$/u, '');

/**
 * The files that pages render as MDX. The YAML files of content/ are read by src/queries/content-files.ts.
 */
export const collections = {
	/** The plan's words, one file a node; ids are paths: `3/4/2`. */
	plan: defineCollection({
		loader: glob({ base: './content/plan/zh', pattern: '**/*.mdx', generateId }),
		schema: planNodeSchema,
	}),
	/** Our translation, in files of the same paths. */
	translation: defineCollection({
		loader: glob({ base: './content/plan/en', pattern: '**/*.mdx', generateId }),
		schema: translationSchema,
	}),
};
