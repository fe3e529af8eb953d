import { citeApa } from './apa.ts';
import { citeBibtex } from './bibtex.ts';
import { citeChicago } from './chicago.ts';
import type { CitedWork } from './cited-work.ts';
import { citeGbt7714 } from './gbt-7714.ts';
import { citeRis } from './ris.ts';

/** Ways to cite, in the order in which they are shown. */
export const citationFormats = ['gbt7714', 'apa', 'chicago', 'bibtex', 'ris'] as const;

type CitationFormat = (typeof citationFormats)[number];

/** A citation, and what a script makes others from. */
export interface Citation {
	format: CitationFormat;
	/** The citation as it stands. */
	text: string;
	/** The same with {@link dayPlace} where the style asks for the day of reading; `null` where it does not. */
	dated: string | null;
	/** Cites a sentence: its number is to be put in place of every {@link sentencePlace}; dated as `dated` is. */
	sentence: string | null;
}

/** Stands for the number of a sentence. No format writes it otherwise: braces around a small word are nobody's. */
export const sentencePlace = '{sentence}';

/** Stands for the day on which the reader saw the page, ISO 8601. */
export const dayPlace = '{today}';

/**
 * Takes the place of the number while a citation is written: figures are neither escaped nor written in other case.
 */
export const sentenceNumber = '987654321';

const write: Record<CitationFormat, (work: CitedWork, read?: string) => string> = {
	gbt7714: citeGbt7714,
	apa: citeApa,
	chicago: citeChicago,
	bibtex: citeBibtex,
	ris: citeRis,
};

/**
 * Cites a place in every format.
 *
 * @param sentence The same place with a sentence whose number is {@link sentenceNumber}; `null` where it has none.
 */
export function cite(work: CitedWork, sentence: CitedWork | null): Citation[] {
	return citationFormats.map((format) => {
		const read = format === 'gbt7714' ? dayPlace : undefined;
		return {
			format,
			text: write[format](work),
			dated: read === undefined ? null : write[format](work, read),
			sentence: sentence && write[format](sentence, read).replaceAll(sentenceNumber, sentencePlace),
		};
	});
}
