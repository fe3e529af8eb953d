import { z } from 'astro/zod';

/** Names of one thing (`content/aliases.yaml`). */
export const aliasGroupSchema = z.strictObject({
	/** In either language, as people type them: PM2.5, 细颗粒物. */
	names: z.array(z.string().trim().min(1)).min(2),
});
