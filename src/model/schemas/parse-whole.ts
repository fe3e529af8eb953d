import type { z } from 'astro/zod';
import type { Parsed } from '../problem.ts';
import { describeIssue } from './parse-entries.ts';
import { parseYaml } from './parse-list.ts';

/**
 * Reads a YAML or JSON file (all JSON is YAML) that is one value.
 *
 * @param source `undefined` where there is no such file.
 * @param code Of every problem that is found.
 * @returns `undefined` with a problem or more where the file is not as its schema says.
 */
export function parseWhole<Value, Code extends string>(
	file: string,
	source: string | undefined,
	schema: z.ZodType<Value>,
	code: Code,
): Parsed<Value | undefined, Code> {
	const fail = (message: string) => ({
		value: undefined,
		problems: [{ code, message, place: { file, line: 1, column: 1 } }],
	});
	if (source === undefined) return fail('the file is missing');
	const { root, problems } = parseYaml(file, source, code);
	if (problems.length > 0) return { value: undefined, problems };
	if (!root) return fail('the file is empty');
	const { data, error } = schema.safeParse(root.value);
	const faults = (error?.issues ?? []).flatMap((issue) => describeIssue(root, issue, code));
	return { value: data, problems: faults };
}
