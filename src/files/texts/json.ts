import { z } from 'astro/zod';

/** Data as JSON, a line a field, so that two versions can be compared. */
export function formatJson(data: unknown): string {
	return `${JSON.stringify(data, null, '\t')}\n`;
}

/** The JSON Schema (2020-12) of a zod schema, as JSON. */
export function formatSchema(schema: z.ZodType): string {
	return formatJson(z.toJSONSchema(schema));
}
