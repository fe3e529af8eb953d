import { z } from 'astro/zod';

/** Names of one thing in either language (`content/aliases.yaml`), as people type them: PM2.5, 细颗粒物. */
export const aliasGroupSchema = z.array(z.string().trim().min(1)).min(2);
