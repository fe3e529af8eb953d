import type { SearchSource } from './source.ts';
import type { ReadyText } from './collect-hits.ts';
import type { TermFinder } from './find-term.ts';
import type { Query, Term } from './query.ts';

/** Tokens of a term that the index is asked for: more would load more of it, and find hardly less. */
const tokensPerTerm = 2;

/** Clauses that the index is asked about: the text proves the others. */
const clausesPerQuery = 2;

/**
 * Asks the index where a query may be met.
 *
 * @returns Places of the entries; `null` where the index cannot tell, as for marks alone; `'unknown'` where it
 *   cannot be asked.
 */
export async function findCandidates(
	source: Pick<SearchSource, 'askIndex'>,
	texts: readonly ReadyText[],
	query: Query,
): Promise<ReadonlySet<number> | null | 'unknown'> {
	try {
		const found = await Promise.all(
			texts.map(({ finder }) => findInLanguage(source.askIndex, finder, query)),
		);
		return found.some((places) => places === null)
			? null
			: unite(found.map((places) => places ?? []));
	} catch {
		return 'unknown';
	}
}

/** The places in which every clause may be met. */
async function findInLanguage(
	ask: SearchSource['askIndex'],
	finder: TermFinder,
	{ all }: Query,
): Promise<ReadonlySet<number> | null> {
	const telling = all
		.map((terms) => terms.map((term) => tokensOf(finder, term)))
		.filter((terms) => terms.every((tokens) => tokens.length > 0))
		.sort((a, b) => shortest(b) - shortest(a))
		.slice(0, clausesPerQuery);
	if (telling.length === 0) return null;
	const clauses = await Promise.all(
		telling.map(async (terms) => unite(await Promise.all(terms.map(ask)))),
	);
	const [first = new Set<number>(), ...others] = clauses;
	return new Set([...first].filter((place) => others.every((places) => places.has(place))));
}

function tokensOf(finder: TermFinder, term: Term): string[] {
	return finder.toTokens(term).slice(0, tokensPerTerm);
}

/** The fewest tokens that a term of a clause has: the more, the fewer places. */
function shortest(terms: readonly (readonly string[])[]): number {
	return Math.min(...terms.map(({ length }) => length));
}

function unite(sets: readonly Iterable<number>[]): Set<number> {
	return new Set(sets.flatMap((places) => [...places]));
}
