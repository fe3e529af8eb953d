import type { z } from 'astro/zod';
import { isMap, LineCounter, parseDocument } from 'yaml';
import { type Block, parseBody } from '../text/content-body.ts';
import { cleanSource } from '../text/clean-source.ts';
import type { Place } from '../place.ts';
import type { ContentParsed, ContentProblem } from './checked-problem.ts';

/** A content file, read: its frontmatter, where each field of it stands, and its body. */
export interface NodeFile<Front> {
	file: string;
	front: Front;
	/** Place of a field of the frontmatter, of the file's beginning where there is no such field. */
	place: (path: readonly (string | number)[]) => Place;
	blocks: Block[];
}

/** What each file was last read as, by the schema of its frontmatter: several checks ask for the same ones. */
const known = new WeakMap<z.ZodType, Map<string, { source: string; read: unknown }>>();

/** Reads a content file of the plan or of its translation, once; none where it has faults. */
export function parseNodeFile<Front>(
	file: string,
	source: string,
	schema: z.ZodType<Front>,
): ContentParsed<NodeFile<Front>[]> {
	const ofSchema = known.get(schema) ?? new Map<string, { source: string; read: unknown }>();
	known.set(schema, ofSchema);
	const last = ofSchema.get(file);
	// One schema reads one kind of frontmatter.
	if (last?.source === source) return last.read as ContentParsed<NodeFile<Front>[]>;
	const read = readNodeFile(file, source, schema);
	ofSchema.set(file, { source, read });
	return read;
}

function readNodeFile<Front>(
	file: string,
	source: string,
	schema: z.ZodType<Front>,
): ContentParsed<NodeFile<Front>[]> {
	const problems: ContentProblem[] = [];
	const report = (message: string, place: Place) =>
		problems.push({ code: 'content', message, place });
	const [, yaml, body = ''] = /^---\n(.*?\n)---\n(.*)$/su.exec(cleanSource(source)) ?? [];
	if (yaml === undefined) {
		report('the file has no frontmatter between --- and ---', { file, line: 1, column: 1 });
		return { value: [], problems };
	}
	const lines = new LineCounter();
	const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
	const placeAt = (offset: number): Place => {
		const { line, col } = lines.linePos(offset);
		// The opening --- is line 1 of the file.
		return { file, line: line + 1, column: col };
	};
	const place = (path: readonly (string | number)[]): Place => {
		const node: unknown = isMap(document.contents) ? document.getIn(path, true) : undefined;
		const { range } = (node ?? {}) as { range?: [number, number, number] };
		return placeAt(range?.[0] ?? 0);
	};
	for (const { message, pos } of document.errors) report(message, placeAt(pos[0]));
	const parsed = schema.safeParse(document.toJS());
	for (const { path, message } of parsed.error?.issues ?? [])
		report(`${path.join('.')}: ${message}`, place(path as (string | number)[]));
	const { value: blocks, problems: faults } = parseBody(file, body, yaml.split('\n').length + 2);
	for (const fault of faults) report(fault.message, fault.place);
	if (!parsed.success || problems.length > 0) return { value: [], problems };
	return { value: [{ file, front: parsed.data, place, blocks }], problems };
}
