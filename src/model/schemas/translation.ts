import { z } from 'astro/zod';
import { nodeIdPattern } from '../places/place-id.ts';
import { tableRowSchema } from './plan-node.ts';

/**
 * Frontmatter of a content file of the translation: what is translated of a node besides its sentences. Kind,
 * parent, order and page are those of the Chinese file of the same path.
 */
export const translationSchema = z.strictObject({
	/** Identifier, the same in both languages: `2.1.3`. */
	id: z.string().regex(nodeIdPattern),
	/** Heading as inline markup; '' where the plan prints none. */
	title: z.string(),
	/** Column headings of a table, as inline markup. */
	columns: z.array(z.string()).optional(),
	/** Rows of a table, cells as inline markup. */
	rows: z.array(tableRowSchema).optional(),
	/** Fingerprint of both languages when a second reader had read title and cells; absent before. */
	reviewed: z
		.string()
		.regex(/^[0-9a-f]{8}$/u)
		.optional(),
});

export type Translation = z.output<typeof translationSchema>;
