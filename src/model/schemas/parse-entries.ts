import type { z } from 'astro/zod';
import type { Place } from '../place.ts';
import type { Parsed, Problem } from '../problem.ts';
import { type ListItem, parseList } from './parse-list.ts';

/** An entry with the place where it begins in its file. */
export type Placed<Entry> = Entry & { place: Place };

/**
 * Reads a YAML file that is a list of entries, each checked against its schema.
 *
 * @param code Of every problem that is found.
 * @param plural What the entries are, for messages: `emendations`.
 */
export function parseEntries<Entry, Code extends string>(
	file: string,
	source: string,
	schema: z.ZodType<Entry>,
	code: Code,
	plural: string,
): Parsed<Placed<Entry>[], Code> {
	const { value: items, problems } = parseList(file, source, code, plural);
	const { value, problems: faults } = parseItems(items, schema, code);
	return { value, problems: [...problems, ...faults] };
}

/** The items of a list that fit a schema, and what is wrong with the others. */
export function parseItems<Entry, Code extends string>(
	items: readonly ListItem[],
	schema: z.ZodType<Entry>,
	code: Code,
): Parsed<Placed<Entry>[], Code> {
	const value: Placed<Entry>[] = [];
	const problems: Problem<Code>[] = [];
	for (const item of items) {
		const result = schema.safeParse(item.value);
		if (result.success) value.push({ ...result.data, place: item.placeOf([]) });
		else problems.push(...result.error.issues.flatMap((issue) => describeIssue(item, issue, code)));
	}
	return { value, problems };
}

/** What a schema has to say of an entry, at the values and keys that it concerns. */
export function describeIssue<Code extends string>(
	item: ListItem,
	issue: z.core.$ZodIssue,
	code: Code,
): Problem<Code>[] {
	const { path, message } = issue;
	if (issue.code === 'unrecognized_keys')
		return issue.keys.map((key) => ({
			code,
			message: `${[...path, key].join('.')}: there is no such field`,
			place: item.placeOfKey([...path, key]),
		}));
	const name = path.join('.') || 'entry';
	return [{ code, message: `${name}: ${message}`, place: item.placeOf(path) }];
}
