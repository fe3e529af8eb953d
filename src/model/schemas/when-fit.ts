import type { z } from 'astro/zod';

/**
 * When to ask a condition on several fields: as soon as these fit, whatever is wrong with the others. zod by
 * itself waits until all do, and then tells in a second run what the first could have told.
 */
export function whenFit(...fields: readonly string[]) {
	return ({ issues }: z.core.ParsePayload): boolean =>
		issues.every(
			({ code, path: [field] = [] }) =>
				// A field too many spoils none; any other fault without a path is of the entry as a whole.
				code === 'unrecognized_keys' || (field !== undefined && !fields.includes(String(field))),
		);
}
