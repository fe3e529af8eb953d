import { z } from 'astro/zod';
import { nodeKinds } from '../places/node-id.ts';
import { nodeIdPattern } from '../places/place-id.ts';

const nodeId = z.string().regex(nodeIdPattern);

/** A row of a printed table; see src/model/text/table.ts for what its parts are. */
export const tableRowSchema = z.strictObject({
	lead: z.array(z.string()),
	number: z.string(),
	group: z.string(),
	cells: z.array(z.string()),
});

/** Frontmatter of a content file of the plan: one node, in Chinese. */
export const planNodeSchema = z.strictObject({
	/** Identifier: `2.1.3`. */
	id: nodeId,
	kind: z.enum(nodeKinds),
	/** The node that this one is part of; absent at the top. */
	parent: nodeId.optional(),
	/** Position in reading order, from 1. */
	order: z.int().positive(),
	/** Heading without number and full stop, as inline markup; '' where the plan prints none. */
	title: z.string(),
	/** Page of the printed plan on which the node begins; absent where this copy cannot tell. */
	page: z.int().positive().optional(),
	/** Column headings of a table as printed, as inline markup. */
	columns: z.array(z.string()).optional(),
	/** Rows of a table as printed, cells as inline markup. */
	rows: z.array(tableRowSchema).optional(),
});

export type PlanNodeFront = z.output<typeof planNodeSchema>;
