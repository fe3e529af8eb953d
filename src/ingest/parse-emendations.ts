import { isMap, isScalar, LineCounter, parseDocument, YAMLSeq } from 'yaml';
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
	const document = parseDocument(source, { lineCounter: lines });
	const place = (offset: number): Place => {
		const { line, col } = lines.linePos(offset);
		return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
	};
	const value: PlacedEmendation[] = [];
	const problems: IngestProblem[] = [];
	const report = (message: string, offset: number) =>
		problems.push({ code: 'emendation-invalid', message, place: place(offset) });

	for (const error of document.errors) report(error.message.split('\n')[0] ?? '', error.pos[0]);
	if (problems.length > 0 || document.contents === null) return { value, problems };
	if (!(document.contents instanceof YAMLSeq)) {
		report('expected a list of emendations', 0);
		return { value, problems };
	}
	for (const item of document.contents.items) {
		const offset = isMap(item) || isScalar(item) ? (item.range?.[0] ?? 0) : 0;
		const result = emendationSchema.safeParse(isMap(item) ? item.toJS(document) : item);
		if (result.success) value.push({ ...result.data, place: place(offset) });
		else
			for (const { path, message } of result.error.issues)
				report(`${path.join('.') || 'entry'}: ${message}`, offset);
	}
	return { value, problems };
}
