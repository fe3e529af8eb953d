import type { Locale } from '../../model/locale.ts';
import { citeApa } from './apa.ts';
import { citeBibtex } from './bibtex.ts';
import { citeChicago } from './chicago.ts';
import type { CitedWork } from './cited-work.ts';
import { citeGbt7714 } from './gbt-7714.ts';
import { citeRis } from './ris.ts';

/** Ways to cite, in the order in which readers of a language are shown them: what they know best comes first. */
export const citationFormats = {
	zh: ['gbt7714-2025', 'gbt7714-2015', 'apa', 'chicago', 'bibtex', 'ris'],
	en: ['apa', 'chicago', 'bibtex', 'ris', 'gbt7714-2025', 'gbt7714-2015'],
} as const satisfies Record<Locale, readonly string[]>;

type CitationFormat = (typeof citationFormats)[Locale][number];

/** A citation, and what a script makes others from. */
export interface Citation {
	format: CitationFormat;
	/** The citation as it stands. */
	text: string;
	/**
	 * The same with {@link dayPlace} or {@link risDayPlace} where the format has the day of reading; `null` where it does
	 * not have one.
	 */
	dated: string | null;
	/** Cites a sentence: its number is to be put in place of every {@link sentencePlace}; dated as `dated` is. */
	sentence: string | null;
}

/** Stands for the number of a sentence; no citation has such a text of its own. */
export const sentencePlace = '{sentence}';

/** Stands for the day on which the reader saw the page, ISO 8601; and the same as RIS writes it, `2026/11/30`. */
export const dayPlace = '{today}';
export const risDayPlace = '{risToday}';

/**
 * Takes the place of the number while a citation is written, since no format escapes or capitalizes figures.
 */
export const sentenceNumber = '987654321';

const write: Record<CitationFormat, (work: CitedWork, read?: string) => string> = {
	'gbt7714-2025': (work, read) => citeGbt7714(2025, work, read),
	'gbt7714-2015': (work, read) => citeGbt7714(2015, work, read),
	apa: citeApa,
	chicago: citeChicago,
	bibtex: citeBibtex,
	ris: (work, read) => citeRis(work, read === dayPlace ? risDayPlace : read),
};

/**
 * Cites a place in every format, in the order for the readers of its language.
 *
 * @param sentence The same place with a sentence whose number is {@link sentenceNumber}; `null` where it has none.
 */
export function cite(work: CitedWork, sentence: CitedWork | null): Citation[] {
	return citationFormats[work.locale].map((format) => {
		const text = write[format](work);
		const dated = write[format](work, dayPlace);
		return {
			format,
			text,
			dated: dated === text ? null : dated,
			sentence:
				sentence && write[format](sentence, dayPlace).replaceAll(sentenceNumber, sentencePlace),
		};
	});
}
