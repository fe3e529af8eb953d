import { z } from 'astro/zod';
import { checkNames } from '../corpus/checked-problem.ts';
import { textInBothSchema } from './localized-text.ts';

/** A place where the translation departs from a check, and why (`content/translation-exceptions.yaml`). */
export const translationExceptionSchema = z.strictObject({
	/** The check that it explains. What has no partner, holds Chinese or was not read again is never right all the same. */
	check: z.enum(checkNames).exclude(['partner', 'script', 'review']),
	/** What the finding is about: the Chinese term, the English word, the figure; '' for the whole. */
	about: z.string(),
	/** Where: identifiers of sentences (`2.1.3/s7`), headings (`2.1.3`), cells and rows. */
	places: z.array(z.string().min(1)).min(1),
	/** Why the English is right all the same. Shown to readers. */
	reason: textInBothSchema,
});

export type TranslationException = z.output<typeof translationExceptionSchema>;
