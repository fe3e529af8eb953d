import type { Term } from './query.ts';
import type { LoadedText } from './source.ts';

/** What reads a query as a whole; each is loaded only for a query that it may be able to read. */
export interface Readers {
	/** The identifier of the place that it cites; see src/search/engine/citation.ts. */
	parseCitation?: (query: string) => string | undefined;
	/** The quantity that it asks for; see src/search/engine/quantity.ts. */
	parseQuantity?: (query: string, units: LoadedText['units']) => Term | undefined;
}

const none = (): Readers => ({});

/**
 * Loads the readers that a query may need: most have neither a number nor a numeral. What does not arrive is done
 * without.
 */
export async function loadReaders(query: string): Promise<Readers> {
	const [citation, quantity] = await Promise.all([
		/[\p{Nd}一二三四五六七八九十]|part|chapter/iu.test(query)
			? import('./citation.ts').catch(none)
			: {},
		/\p{Nd}/u.test(query) ? import('./quantity.ts').catch(none) : {},
	]);
	return { ...citation, ...quantity };
}
