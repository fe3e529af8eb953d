import { claimSchema } from './claim.ts';
import { z } from 'astro/zod';

/**
 * What every county, town or village has to do, though the plan names none (`content/everywhere.yaml`): a line of ours,
 * which opens the sentences.
 */
export const everywhereSchema = claimSchema.extend({
	/** 各县（市、区）; 县城、建制镇; 乡镇、街道; 村. */
	reaches: z.enum(['counties', 'seats', 'townships', 'villages']),
});

export type Everywhere = z.output<typeof everywhereSchema>;
