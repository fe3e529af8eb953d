import { z } from 'astro/zod';
import { has } from '../../model/parts.ts';

/** Data as JSON, a line a field, so that two versions can be compared. */
export function formatJson(data: unknown): string {
	return `${JSON.stringify(data, null, '\t')}\n`;
}

/** The JSON Schema (2020-12) of a zod schema, as JSON. */
export function formatSchema(schema: z.ZodType): string {
	return formatJson(z.toJSONSchema(schema, { override: sayLanguages }));
}

/** English is there wherever the plan has a translation, and nowhere else; see {@link englishSchema}. */
function sayLanguages({ zodSchema, jsonSchema }: { zodSchema: unknown; jsonSchema: JsonObject }) {
	const isText = zodSchema instanceof z.ZodObject && 'zh' in zodSchema.shape;
	if (!isText || jsonSchema.properties?.en === undefined || jsonSchema.required?.includes('en'))
		return;
	if (has('translation')) jsonSchema.required = [...(jsonSchema.required ?? []), 'en'];
	else delete jsonSchema.properties.en;
}

/** As much of a JSON Schema as is written here. */
interface JsonObject {
	properties?: Record<string, unknown>;
	required?: string[];
}
