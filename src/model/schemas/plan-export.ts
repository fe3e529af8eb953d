import { z } from 'astro/zod';
import { nodeKinds } from '../places/node-id.ts';
import { nodeIdPattern, sentenceIdPattern } from '../places/place-id.ts';
import { translationStatuses } from '../text/node.ts';
import { documentSchema } from './document.ts';
import { localizedTextSchema } from './localized-text.ts';

/** The plan's words, and our English; `null` where there is none yet. Plain text, no markup. */
const translatedTextSchema = z.strictObject({ zh: z.string(), en: z.string().nullable() });

const sentenceSchema = z.strictObject({
	/** `2.1.3/s7`, the same in both languages, permanent. */
	id: z.string().regex(sentenceIdPattern),
	/** As printed, slips of the copy repaired (emendations.json). */
	zh: z.string().min(1),
	/** Our translation; `null` where there is none yet. */
	en: z.string().min(1).nullable(),
	/** How far the translation has come. */
	status: z.enum(translationStatuses),
	/** Present where the sentence is bold as a whole: a run-in head. */
	runIn: z.literal(true).optional(),
});

const nodeSchema = z.strictObject({
	/** `2.1.3`, `box-2.3`, `table-1`, `notice`: the same in both languages, permanent. */
	id: z.string().regex(nodeIdPattern),
	kind: z.enum(nodeKinds),
	/** The node that this one is part of; `null` at the top. */
	parent: z.string().regex(nodeIdPattern).nullable(),
	/** Position in reading order, from 1. */
	order: z.int().positive(),
	/** Number as printed; `null` where none is. */
	number: localizedTextSchema.nullable(),
	/** Heading without number and full stop; '' where the plan prints none. */
	title: translatedTextSchema,
	/** Address in each language, from the server's root. */
	url: localizedTextSchema,
	/** Page of the printed plan on which the node begins; `null` where this copy cannot tell. */
	page: z.int().positive().nullable(),
	/** In reading order. A table has none: its cells are in achievements.json and indicators.json. */
	sentences: z.array(sentenceSchema),
});

/** `/data/plan.json`: the whole plan, in reading order. */
export const planExportSchema = z.strictObject({
	document: documentSchema,
	nodes: z.array(nodeSchema),
});

export type PlanExport = z.output<typeof planExportSchema>;
