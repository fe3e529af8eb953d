import { z } from 'astro/zod';
import { localizedTextSchema } from './localized-text.ts';
import { sentenceIdPattern } from '../places/place-id.ts';

// Places and organisations that the plan names. Their sentences are found by their Chinese names, the longest first: a
// sentence on 凤凰山公园 is none on 凤凰山.

export const sentenceIdSchema = z.string().regex(sentenceIdPattern);

/** A sentence that is left out although its words would bring it in. */
export const exceptionSchema = z.strictObject({
	sentence: sentenceIdSchema,
	/** Why, so that a stranger accepts it. */
	reason: localizedTextSchema,
});

const namedSchema = z.strictObject({
	/** Part of its address; never changed once published. */
	id: z.string().regex(/^[a-z\d]+(?:-[a-z\d]+)*$/u),
	/** Its full name, also where the plan has only a shorter one. */
	name: localizedTextSchema,
	/** Other names, also those that the plan does not use, by which it is found. */
	aliases: z
		.strictObject({
			zh: z.array(z.string().min(1)).default([]),
			en: z.array(z.string().min(1)).default([]),
		})
		.default({ zh: [], en: [] }),
	/** What the plan leaves open about it: whether two names mean the same. */
	note: localizedTextSchema.optional(),
	/** Sentences that hold a name of it and speak of something else. */
	except: z.array(exceptionSchema).default([]),
});

/** A place that the plan names (`content/places.yaml`). */
export const namedPlaceSchema = namedSchema.extend({
	kind: z.enum([
		'county',
		'area',
		'town',
		'river',
		'reservoir',
		'reserve',
		'mountain',
		'park',
		'neighbor',
		'region',
	]),
	/** The place that it lies in. */
	within: z.string().nullable().default(null),
	/** The sentence that says so; where there is none, we do. */
	withinFrom: sentenceIdSchema.optional(),
	/** Places that are probably the same, where the plan does not say; see `note`. */
	maybe: z.array(z.string()).default([]),
});

export type NamedPlace = z.output<typeof namedPlaceSchema>;

/** A body, company or programme that the plan names (`content/organisations.yaml`). */
export const organisationSchema = namedSchema.extend({
	kind: z.enum(['body', 'company', 'group', 'programme']),
	/** Where it is, of `content/places.yaml`. */
	within: z.string().nullable().default(null),
	/** Sentences in which the plan says that it is the one to act. */
	acts: z.array(sentenceIdSchema).default([]),
});

export type Organisation = z.output<typeof organisationSchema>;
