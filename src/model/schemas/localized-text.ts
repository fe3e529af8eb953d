import { z } from 'astro/zod';

/**
 * Our English. Where the plan has a translation, `npm run check:data` asks for it (src/checks/data/check-english.ts). A
 * site without a translation shows English nowhere; so the type says that it is always there.
 */
export const englishSchema = z.string().min(1).optional() as unknown as z.ZodString;

/** Plain text in both languages, without markup. `zh` is the plan's or ours, `en` is always ours. */
export const localizedTextSchema = z.strictObject({
	/** Chinese in simplified characters. */
	zh: z.string().min(1),
	/** English in US spelling, by the term base of `content/glossary.yaml`. */
	en: englishSchema,
});

/** The same where it is about the translation, so that there is one: of terms, of exceptions. */
export const textInBothSchema = localizedTextSchema.extend({ en: z.string().min(1) });
