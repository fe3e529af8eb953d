import { isMap, isNode, isScalar, LineCounter, parseDocument, visit, YAMLSeq } from 'yaml';
import type { Place } from '../plan/place.ts';
import { type Emendation, emendationSchema } from '../schemas/emendation.ts';
import type { IngestParsed, IngestProblem } from './ingest-code.ts';

/** An emendation with the place of its entry in the file. */
export interface PlacedEmendation extends Emendation {
	place: Place;
}

/** Reads content/emendations.yaml: a list of entries, each checked against its schema. */
export function parseEmendations(file: string, source: string): IngestParsed<PlacedEmendation[]> {
	const lines = new LineCounter();
	const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
	const place = (offset: number): Place => {
		const { line, col } = lines.linePos(offset);
		return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
	};
	const value: PlacedEmendation[] = [];
	const problems: IngestProblem[] = [];
	const report = (message: string, offset: number) =>
		problems.push({ code: 'emendation-invalid', message, place: place(offset) });

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
		report('the file is no list, expected a list of emendations', startOf(contents));
		return { value, problems };
	}
	for (const item of contents.items) {
		const result = emendationSchema.safeParse(isNode(item) ? item.toJS(document) : item);
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
