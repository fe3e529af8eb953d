import { z } from 'astro/zod';
import { groundIdPattern } from '../places/place-id.ts';
import { englishSchema } from './localized-text.ts';

/** What a claim rests on: a sentence (`2.1.3/s7`) or a row of the table of indicators or results (`i8`, `a-2b`). */
const groundSchema = z.string().regex(groundIdPattern);

/**
 * A line of ours that says in everyday words what sentences of the plan say, and nothing that they don't. Its figures,
 * dates and hedges are held against them (src/checks/claims/check-claims.ts).
 */
export const claimSchema = z.strictObject({
	/** With its punctuation, as claims of a summary are joined: Chinese without a space. */
	zh: z.string().trim().min(1),
	/** With its punctuation; claims of a summary are joined by a space. */
	en: englishSchema,
	/** The sentences, or table rows, that it rests on. */
	sentences: z.array(groundSchema).min(1),
	/** Fingerprint of their Chinese when the line was last held against them; `npm run claims` writes it. */
	seen: z
		.string()
		.regex(/^[\da-f]{8}$/u)
		.optional(),
});

export type Claim = z.output<typeof claimSchema>;
