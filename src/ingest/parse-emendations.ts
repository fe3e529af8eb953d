import { cleanSource } from '../model/text/clean-source.ts';
import { type Emendation, emendationSchema } from '../model/schemas/emendation.ts';
import { parseEntries, type Placed } from '../model/schemas/parse-entries.ts';
import type { IngestParsed } from './ingest-code.ts';

/** An emendation with the place of its entry in the file. */
export type PlacedEmendation = Placed<Emendation>;

/** Reads content/emendations.yaml: a list of entries, each checked against its schema. */
export function parseEmendations(file: string, source: string): IngestParsed<PlacedEmendation[]> {
	const { value, problems } = parseEntries(
		file,
		source,
		emendationSchema,
		'emendation-invalid',
		'emendations',
	);
	// The seed is read so, too: the quotes have to match it.
	const clean = value.map((entry) => ({
		...entry,
		seed: cleanSource(entry.seed),
		reading: cleanSource(entry.reading),
	}));
	return { value: clean, problems };
}
