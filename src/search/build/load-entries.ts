import type { z } from 'astro/zod';
import { readFile } from 'node:fs/promises';
import { formatProblem } from '../../model/problem.ts';
import { parseEntries } from '../../model/schemas/parse-entries.ts';

/**
 * Reads a YAML file that is a list of entries.
 *
 * @throws If it is not as its schema says: the message names every fault with its line and column.
 */
export async function loadEntries<Entry>(path: string, schema: z.ZodType<Entry>): Promise<Entry[]> {
	const source = await readFile(path, 'utf8');
	const { value, problems } = parseEntries(path, source, schema, 'content', 'entries');
	if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
	return value;
}
