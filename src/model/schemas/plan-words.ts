import { z } from 'astro/zod';
import type { Parsed } from '../problem.ts';
import { localizedTextSchema } from './localized-text.ts';
import { parseWhole } from './parse-whole.ts';
import { boxItemIdPattern, itemSentenceIdPattern, sentenceIdPattern } from '../places/place-id.ts';

/** Sentences that stand together, in order. */
const texts = z.array(localizedTextSchema).min(1).optional();

/** A query under a name; where it has none, the name itself is looked for. */
const namedQuerySchema = z.strictObject({
	name: localizedTextSchema,
	query: localizedTextSchema.optional(),
});

/** Queries that are offered before anything is typed. */
const namedQueries = z.array(namedQuerySchema).min(1).optional();

/**
 * What is said about this one plan and nowhere in the code: `content/words.yaml`. What is left out is not shown. In
 * every text `{period.end}` and its like stand for facts of `content/document.yaml`; see `src/words/plan-facts.ts`.
 */
const planWordsSchema = z.strictObject({
	/** Sentences that open the home page: what plan this is. */
	about: localizedTextSchema.optional(),
	/** What the plan says about its own assessment, for readers who come when its years are over. */
	assessments: z
		.strictObject({ at: z.string().regex(sentenceIdPattern), text: localizedTextSchema })
		.optional(),
	/** What was read to make this edition, and how true to it the text is. */
	source: localizedTextSchema.optional(),
	/** What cannot be known from what was read. */
	sourceLimits: localizedTextSchema.optional(),
	/** How the text was prepared, step by step. */
	prepared: texts,
	/** What has to be known of single charts and tables beside what follows from their data. */
	remarks: z
		.strictObject({ results: texts, indicators: texts, deadlines: texts, numbers: texts })
		.partial()
		.optional(),
	/** Examples of wordings by which a sentence counts as speaking of an indicator, with their brackets. */
	wordings: localizedTextSchema.optional(),
	/** Places and queries that show how one writes them. */
	examples: z
		.strictObject({
			/** A sentence of an item of a section: `2.1.3/s7`. */
			sentence: z.string().regex(itemSentenceIdPattern),
			/** An item of a box: `box-2.3`. */
			boxItem: z.string().regex(boxItemIdPattern).optional(),
			/** An indicator by its number as printed. */
			indicator: z.string().regex(/^\d+$/u).optional(),
			/** Items that follow each other: `2.2.1-2.2.3`. */
			range: z.string().regex(/^\d+\.\d+\.\d+-\d+\.\d+\.\d+$/u),
			/** A query for each way of asking, in each language. */
			queries: z
				.strictObject({
					and: localizedTextSchema,
					quoted: localizedTextSchema,
					or: localizedTextSchema,
					not: localizedTextSchema,
					cite: localizedTextSchema,
					quantity: localizedTextSchema,
					script: localizedTextSchema,
				})
				.partial(),
			/** What the plan is about, in people's words. */
			topics: namedQueries,
			/** Names of places where readers live. */
			places: namedQueries,
			/** What readers may want to know. */
			questions: namedQueries,
		})
		.optional(),
});

export type PlanWords = z.output<typeof planWordsSchema>;

export const planWordsFile = 'content/words.yaml';

/**
 * Reads `content/words.yaml`.
 *
 * @param source `undefined` where there is no such file: then nothing is said.
 */
export function parsePlanWords<Code extends string>(
	source: string | undefined,
	code: Code,
): Parsed<PlanWords, Code> {
	if (source === undefined) return { value: {}, problems: [] };
	const { value, problems } = parseWhole(planWordsFile, source, planWordsSchema, code);
	return { value: value ?? {}, problems };
}
