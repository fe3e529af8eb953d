import { z } from 'astro/zod';

/**
 * English of ours: there wherever the plan has a translation, which `npm run check:data` holds
 * (src/checks/data/check-english.ts), and nowhere else. A site without a translation has no place that would show it;
 * so code that shows English may take it for there, as its type says.
 */
export const englishSchema = z.string().min(1).optional() as unknown as z.ZodString;

/** Plain text in both languages, without markup. `zh` is the plan's or ours, `en` is always ours. */
export const localizedTextSchema = z.strictObject({
	/** Chinese in simplified characters. */
	zh: z.string().min(1),
	/** English in US spelling, by the term base of `content/glossary.yaml`. */
	en: englishSchema,
});

/** The same where there is a translation by what is said: of a term, of the translation itself. */
export const textInBothSchema = localizedTextSchema.extend({ en: z.string().min(1) });
