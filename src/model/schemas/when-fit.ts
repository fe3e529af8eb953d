import type { z } from 'astro/zod';

/**
 * When to check a condition on several fields: as soon as these fit, whatever is wrong with the others. By itself,
 * zod waits until all fit, and so reports in a second run what the first could have reported.
 */
export function whenFit(...fields: readonly string[]) {
	return ({ issues }: z.core.ParsePayload): boolean =>
		issues.every(
			({ code, path: [field] = [] }) =>
				// An unknown field affects no condition; any other fault without a path concerns the whole entry.
				code === 'unrecognized_keys' || (field !== undefined && !fields.includes(String(field))),
		);
}
