import { z } from 'astro/zod';
import { localizedTextSchema } from './localized-text.ts';
import { whenFit } from './when-fit.ts';
import { tableIdPattern } from '../places/place-id.ts';

/** Years, both ends counted, and what they are called in running text, with their quotation marks. */
const periodSchema = z
	.strictObject({
		start: z.int().min(1949).max(2100),
		end: z.int().min(1949).max(2100),
		name: localizedTextSchema,
	})
	.refine(({ start, end }) => start <= end, {
		error: 'the period ends before it starts',
		path: ['end'],
		when: whenFit('start', 'end'),
	});

const chapterSchema = z.string().regex(/^[1-9]\d*$/u);

const tableSchema = z.string().regex(tableIdPattern);

/** What the plan is as a document: `content/document.yaml`. Held against the seed by a test. */
export const documentSchema = z.strictObject({
	/** Stable name of the document, for data and citations. */
	id: z.string().regex(/^[a-z0-9-]+$/u),
	/** Title as printed, and its English. */
	title: localizedTextSchema,
	/** The title in the words of a heading: for window titles and chats. */
	shortTitle: localizedTextSchema.optional(),
	/** The same in 16 letters at most, for search fields of browsers. */
	briefTitle: localizedTextSchema.optional(),
	/** Document number (文号) as printed. */
	number: z.string().min(1),
	/** Kind of official document (公文种类), as the notice that issues it calls itself: 通知. */
	form: localizedTextSchema.optional(),
	/** Day on which the notice was issued, ISO 8601. */
	issued: z.iso.date(),
	/** Who issued it, in the order of the signatures. */
	issuers: z.array(localizedTextSchema).min(1),
	/** The area that it is for, whose name its title begins with in Chinese. */
	jurisdiction: localizedTextSchema,
	/** The years that the plan is for. */
	period: periodSchema,
	/** The years of the plan before it, where one of its tables tells what that one reached. */
	previousPeriod: periodSchema.optional(),
	/** The chapter whose items are the tasks; none where the plan has no such chapter. */
	tasks: chapterSchema.optional(),
	/** Chapters that look back or around and promise nothing: their figures are not counted. */
	background: z.array(chapterSchema).default([]),
	/** What tables hold: `results` what the previous plan reached, `indicators` what this one sets. */
	tables: z
		.strictObject({ results: tableSchema.optional(), indicators: tableSchema.optional() })
		.default({}),
	/** While the translation lacks nodes: these are shown in Chinese then, and are no fault. */
	translation: z.literal('partial').optional(),
	/** Theme in the vocabulary of the European data portal: `TRAN`. */
	theme: z
		.string()
		.regex(/^[A-Z]{4}$/u)
		.optional(),
	source: z.strictObject({
		/** Path of the seed in the repository. */
		file: z.string(),
		/** SHA-256 of the seed, lower-case hexadecimal. */
		sha256: z.string().regex(/^[0-9a-f]{64}$/u),
	}),
});

export type PlanDocument = z.output<typeof documentSchema>;
