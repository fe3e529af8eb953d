import { z } from 'astro/zod';
import { localizedTextSchema } from './localized-text.ts';

/** What the plan is as a document: `content/document.yaml`. Held against the seed by a test. */
export const documentSchema = z.strictObject({
	/** Stable name of the document, for data and citations. */
	id: z.string().regex(/^[a-z0-9-]+$/u),
	/** Title as printed, and its English. */
	title: localizedTextSchema,
	/** Document number (文号) as printed. */
	number: z.string().min(1),
	/** Day on which the notice was issued, ISO 8601. */
	issued: z.iso.date(),
	/** Who issued it, in the order of the signatures. */
	issuers: z.array(localizedTextSchema).min(1),
	/** The area that it is for, whose name its title begins with in Chinese. */
	jurisdiction: localizedTextSchema,
	source: z.strictObject({
		/** Path of the seed in the repository. */
		file: z.string(),
		/** SHA-256 of the seed, lower-case hexadecimal. */
		sha256: z.string().regex(/^[0-9a-f]{64}$/u),
	}),
});

export type PlanDocument = z.output<typeof documentSchema>;
