import { z } from 'astro/zod';
import { localizedTextSchema } from './localized-text.ts';
import { namedPlaceSchema, organisationSchema, sentenceIdSchema } from './named.ts';

/** Other names, in the languages of the site. */
export const aliasesExportSchema = z.strictObject({
	zh: z.array(z.string()),
	en: z.array(z.string()).optional() as unknown as z.ZodArray<z.ZodString>,
});

const placeSentenceSchema = z.strictObject({
	id: sentenceIdSchema,
	/** It names the place, or one that lies in it (`place`), or every county, town or village. */
	why: z.enum(['named', 'within', 'all']),
	/** The place within that it names. */
	place: z.string().optional(),
});

/** A place that the plan names, as `/data/places.json` has it. */
export const placeExportSchema = z.strictObject({
	id: namedPlaceSchema.shape.id,
	kind: namedPlaceSchema.shape.kind,
	name: localizedTextSchema,
	aliases: aliasesExportSchema,
	/** The place that it lies in. */
	within: z.string().nullable(),
	/** The sentence that says so; `null` where we do. */
	withinFrom: sentenceIdSchema.nullable(),
	/** Places that are probably the same, where the plan does not say. */
	maybe: z.array(z.string()),
	/** What the plan leaves open about it. */
	note: localizedTextSchema.nullable(),
	/** Each once, with the nearest reason, those of one reason in reading order. */
	sentences: z.array(placeSentenceSchema),
});

export type PlaceExport = z.output<typeof placeExportSchema>;

const organisationSentenceSchema = z.strictObject({
	id: sentenceIdSchema,
	/** It names the organisation, or says that it is to act under another name. */
	why: z.enum(['named', 'acts']),
	/** Whether the plan says there that it is the one to act. */
	acts: z.boolean(),
});

/** A body, company or programme that the plan names, as `/data/organisations.json` has it. */
export const organisationExportSchema = z.strictObject({
	id: organisationSchema.shape.id,
	kind: organisationSchema.shape.kind,
	name: localizedTextSchema,
	aliases: aliasesExportSchema,
	/** The place where it is. */
	within: z.string().nullable(),
	note: localizedTextSchema.nullable(),
	/** Those that name it in reading order, then others in which it acts. */
	sentences: z.array(organisationSentenceSchema),
});

export type OrganisationExport = z.output<typeof organisationExportSchema>;
