import { z } from 'astro/zod';

const headers = { 'Content-Type': 'application/json; charset=utf-8' };

/** Answers with data as JSON, a line a field, so that two versions can be compared. */
export function respondWithJson(data: unknown): Response {
	return new Response(`${JSON.stringify(data, null, '\t')}\n`, { headers });
}

/** Answers with the JSON Schema (2020-12) of a zod schema. */
export function respondWithSchema(schema: z.ZodType): Response {
	return respondWithJson(z.toJSONSchema(schema));
}
