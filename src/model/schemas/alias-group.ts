import { z } from 'astro/zod';

/** Names of one thing (`content/aliases.yaml`). */
export const aliasGroupSchema = z.strictObject({
	/** In either language, as people type them: GDP, 国内生产总值. */
	names: z.array(z.string().trim().min(1)).min(2),
});
