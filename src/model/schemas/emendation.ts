import { z } from 'astro/zod';
import { localizedTextSchema } from './localized-text.ts';
import { whenFit } from './when-fit.ts';

/** A slip of the copy that was read, repaired at exactly one place of the seed (`content/emendations.yaml`). */
export const emendationSchema = z
	.strictObject({
		/** Short name, lower case with hyphens: `and-for-he`. */
		id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u),
		/** Node or sentence in which the place lies: `2.1.3`, `2.1.3/s2`. */
		node: z.string().min(1),
		/** The words of the seed, with as much around the slip as makes them occur only once. */
		seed: z.string().min(1),
		/** What stands in the text instead. */
		reading: z.string(),
		/** `ocr`: a wrong, doubled or missing character; `markup`: a stray mark, space or list hyphen. */
		kind: z.enum(['ocr', 'markup']),
		/** How one can tell that it is a slip. Ours. */
		reason: localizedTextSchema,
		/**
		 * Only where it splits or joins a sentence: all sentence numbers of the node after this
		 * emendation, in reading order, so that no other number moves: `['7', '7b', '8']`.
		 */
		numbers: z.array(z.string().regex(/^\d+[a-z]?$/u)).optional(),
	})
	.refine(({ seed, reading }) => seed !== reading, {
		error: 'the reading is the same as the seed',
		path: ['reading'],
		when: whenFit('seed', 'reading'),
	});

export type Emendation = z.output<typeof emendationSchema>;
