import { claimSchema } from './claim.ts';
import { z } from 'astro/zod';

/**
 * What every county, town or village has to do, though the plan names none (`content/everywhere.yaml`): a line of ours,
 * which opens the sentences.
 */
export const everywhereSchema = claimSchema.extend({
	/** Who has to: counties and districts; county seats and towns with their own status; townships and subdistricts; villages. */
	reaches: z.enum(['counties', 'seats', 'townships', 'villages']),
});

export type Everywhere = z.output<typeof everywhereSchema>;
