import type { IngestParsed, IngestProblem } from './ingest-code.ts';
import type { PlacedEmendation } from './parse-emendations.ts';
import { joinTexts, sliceText, type SourceText, wholeText } from './source-text.ts';

/** Where an emendation has changed the seed: the offset of the first character that it changes. */
export interface AppliedEmendation extends PlacedEmendation {
	offset: number;
}

export interface Emended {
	source: SourceText;
	applied: AppliedEmendation[];
}

/** Replaces the reading of the seed by the repaired one, at exactly one place for each emendation. */
export function applyEmendations(
	seed: string,
	emendations: readonly PlacedEmendation[],
): IngestParsed<Emended> {
	const problems: IngestProblem[] = [];
	const found: { emendation: PlacedEmendation; start: number; end: number }[] = [];
	for (const emendation of emendations) {
		const start = seed.indexOf(emendation.seed);
		const more = seed.indexOf(emendation.seed, start + 1);
		const quoted = JSON.stringify(emendation.seed);
		const { place } = emendation;
		if (start === -1) {
			const message = `“${emendation.id}”: ${quoted} stands nowhere in the seed, expected one place`;
			problems.push({ code: 'emendation-no-place', message, place });
		} else if (more !== -1) {
			const message = `“${emendation.id}”: ${quoted} stands at more than one place of the seed, expected one`;
			problems.push({ code: 'emendation-many-places', message, place });
		} else found.push({ emendation, start, end: start + emendation.seed.length });
	}
	found.sort((a, b) => a.start - b.start);

	const whole = wholeText(seed);
	const parts: SourceText[] = [];
	const applied: AppliedEmendation[] = [];
	let last = 0;
	let lastId = '';
	for (const { emendation, start, end } of found) {
		if (start < last) {
			const message = `“${emendation.id}” overlaps “${lastId}”, expected places apart`;
			problems.push({ code: 'emendation-overlap', message, place: emendation.place });
			continue;
		}
		const { reading } = emendation;
		const at = spread(reading.length, start, end);
		parts.push(sliceText(whole, last, start), { text: reading, at });
		applied.push({ ...emendation, offset: start + sharedPrefix(emendation.seed, reading) });
		last = end;
		lastId = emendation.id;
	}
	parts.push(sliceText(whole, last));
	return { value: { source: joinTexts(parts), applied }, problems };
}

function sharedPrefix(a: string, b: string): number {
	let length = 0;
	while (length < a.length && a[length] === b[length]) length += 1;
	return length;
}

/** Offsets of the characters of a repaired reading: one by one, never beyond the place replaced. */
function spread(length: number, start: number, end: number): number[] {
	return Array.from({ length }, (_, index) => Math.min(start + index, Math.max(start, end - 1)));
}
