import { file, glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { parse } from 'yaml';
import { achievementSchema } from './schemas/achievement.ts';
import { changeSchema } from './schemas/change.ts';
import { documentSchema } from './schemas/document.ts';
import { emendationSchema } from './schemas/emendation.ts';
import { glossaryTermSchema } from './schemas/glossary-term.ts';
import { indicatorSchema } from './schemas/indicator.ts';
import { noteSchema } from './schemas/note.ts';
import { planNodeSchema } from './schemas/plan-node.ts';
import { type Redirect, redirectSchema } from './schemas/redirect.ts';
import { siteSchema } from './schemas/site.ts';
import { targetSchema } from './schemas/target.ts';
import { translationSchema } from './schemas/translation.ts';

const generateId = ({ entry }: { entry: string }) => entry.replace(/\.mdx$/u, '');

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
	/** What the plan is as a document; one entry. */
	document: defineCollection({ loader: file('content/document.yaml'), schema: documentSchema }),
	/** What has changed in this edition. */
	changes: defineCollection({ loader: file('content/changes.yaml'), schema: changeSchema }),
	/** What was published and has gone, and where it leads now, by what it was. */
	redirects: defineCollection({
		loader: file('content/redirects.yaml', {
			parser: (text) =>
				Object.fromEntries((parse(text) as Redirect[]).map((entry) => [entry.from, entry])),
		}),
		schema: redirectSchema,
	}),
	/** What the operator of this copy says about it; one entry. */
	site: defineCollection({ loader: file('content/site.yaml'), schema: siteSchema }),
	/** Rows of table 2. */
	indicators: defineCollection({
		loader: file('content/indicators.yaml'),
		schema: indicatorSchema,
	}),
	/** Quantities and dated promises of the text and the boxes. */
	targets: defineCollection({ loader: file('content/targets.yaml'), schema: targetSchema }),
	/** Rows of table 1. */
	achievements: defineCollection({
		loader: file('content/achievements.yaml'),
		schema: achievementSchema,
	}),
	/** Repaired slips of the scan. */
	emendations: defineCollection({
		loader: file('content/emendations.yaml'),
		schema: emendationSchema,
	}),
	/** What stays as printed but needs a word. */
	notes: defineCollection({ loader: file('content/notes.yaml'), schema: noteSchema }),
	/** The term base. */
	glossary: defineCollection({ loader: file('content/glossary.yaml'), schema: glossaryTermSchema }),
};
