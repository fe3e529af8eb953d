import { z } from 'astro/zod';
import { localizedTextSchema } from './localized-text.ts';

/** A note of the editors on words that stay as printed (`content/notes.yaml`). */
export const noteSchema = z.strictObject({
	/** Short name, lower case with hyphens: `two-spellings`. */
	id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u),
	/** Places that the note is about, as identifiers: `2.1.3/s7`, `table-2`, `i1`, `a-4`. */
	nodes: z.array(z.string().min(1)).min(1),
	/**
	 * `sic`: looks miswritten; `conflict`: the plan disagrees with itself; `unclear`: the words allow
	 * more than one reading.
	 */
	kind: z.enum(['sic', 'conflict', 'unclear']),
	/** `wording`: about Chinese words alone, which the translation does not show; pages in English fold it. */
	about: z.enum(['wording']).optional(),
	/** What a reader should know, neutral and without repairing anything. Ours. */
	text: localizedTextSchema,
	/** The words in question, each exactly as printed in one of `nodes`. Chinese only. */
	quotes: z.array(z.string().min(1)),
});

export type Note = z.output<typeof noteSchema>;
