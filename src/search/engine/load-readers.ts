import type { ReadyText } from './collect-hits.ts';
import type { Found } from './find-cited.ts';
import type { Term } from './query.ts';
import type { LoadedText } from './source.ts';

/** What reads a query as a whole; each is loaded only for a query that it may be able to read. */
export interface Readers {
	/** The place that it cites; see src/search/engine/find-cited.ts. */
	findCited?: (query: string, texts: readonly ReadyText[], isFound: boolean) => Found;
	/** The quantity that it asks for; see src/search/engine/quantity.ts. */
	parseQuantity?: (query: string, units: LoadedText['units']) => Term | undefined;
}

const numeral = String.raw`\p{Nd}〇零一二两三四五六七八九十百`;
const citation = new RegExp(
	`[${numeral}]|part|chapter|box|table|task|indicator|preamble|notice|引言|通知`,
	'iu',
);
const quantity = new RegExp(
	`[${numeral}千万亿]|\\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\\b|teen\\b|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred`,
	'iu',
);

const none = (): Readers => ({});

/**
 * Loads the readers that a query may need: most have neither a number nor a numeral. What does not arrive is done
 * without.
 */
export async function loadReaders(query: string): Promise<Readers> {
	const [cited, stated] = await Promise.all([
		citation.test(query) ? import('./find-cited.ts').catch(none) : {},
		quantity.test(query) ? import('./quantity.ts').catch(none) : {},
	]);
	return { ...cited, ...stated };
}
