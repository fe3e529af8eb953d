import type { z } from 'astro/zod';
import { isMap, isNode, isScalar, LineCounter, parseDocument, visit, YAMLSeq } from 'yaml';
import type { Place } from '../plan/place.ts';
import type { Parsed, Problem } from '../plan/problem.ts';

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
	const lines = new LineCounter();
	const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
	const place = (offset: number): Place => {
		const { line, col } = lines.linePos(offset);
		return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
	};
	const value: Placed<Entry>[] = [];
	const problems: Problem<Code>[] = [];
	const report = (message: string, offset: number) =>
		problems.push({ code, message, place: place(offset) });

	for (const { message, pos } of document.errors) report(message, pos[0]);
	visit(document, {
		Alias: (_, alias) => {
			report(`“*${alias.source}” is an alias, expected the value itself`, startOf(alias));
		},
	});
	const { contents } = document;
	const isEmpty = contents === null || (isScalar(contents) && contents.value === null);
	if (problems.length > 0 || isEmpty) return { value, problems };
	if (!(contents instanceof YAMLSeq)) {
		report(`the file is no list, expected a list of ${plural}`, startOf(contents));
		return { value, problems };
	}
	for (const item of contents.items) {
		const result = schema.safeParse(isNode(item) ? item.toJS(document) : item);
		if (result.success) value.push({ ...result.data, place: place(startOf(item)) });
		else
			for (const { path, message } of result.error.issues)
				report(`${path.join('.') || 'entry'}: ${message}`, startOf(findNode(item, path)));
	}
	return { value, problems };
}

function startOf(node: unknown): number {
	return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

/** The innermost value of an entry that a path leads to. */
function findNode(item: unknown, path: readonly PropertyKey[]): unknown {
	for (let length = path.length; length > 0 && isMap(item); length -= 1) {
		const node = item.getIn(path.slice(0, length), true);
		if (isNode(node)) return node;
	}
	return item;
}
