import type { z } from 'astro/zod';

/**
 * When to ask a condition on several fields: as soon as these fit, whatever is wrong with the others. zod by
 * itself waits until all do, and then tells in a second run what the first could have told.
 */
export function whenFit(...fields: readonly string[]) {
	return ({ value, issues }: z.core.ParsePayload): boolean =>
		typeof value === 'object' &&
		value !== null &&
		issues.every(({ path }) => !fields.includes(String(path?.[0])));
}
