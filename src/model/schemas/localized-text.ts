import { z } from 'astro/zod';

/** Plain text in both languages, without markup. `zh` is the plan's or ours, `en` is always ours. */
export const localizedTextSchema = z.strictObject({
	/** Chinese in simplified characters. */
	zh: z.string().min(1),
	/** English in US spelling, by the term base of `content/glossary.yaml`. */
	en: z.string().min(1),
});
